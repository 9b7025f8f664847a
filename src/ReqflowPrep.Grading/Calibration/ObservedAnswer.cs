using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>All passages of an answer with what was observed of each.</summary>
internal sealed class ObservedAnswer
{
    // A sentence below this on every criterion's OnTopic is on another subject: it doesn't count towards the length and the whole of the answer.
    private const float OffTopic = -0.35f;

    private ObservedAnswer(Word[] words, Passage[] passages, double[][][] rows, double[][] whole, double[] functionShares, int topicalPassages) =>
        (Words, Passages, Rows, Whole, FunctionShares, TopicalPassages) = (words, passages, rows, whole, functionShares, topicalPassages);

    /// <summary>The words that count.</summary>
    public Word[] Words { get; }

    /// <summary>Clauses, sentences and neighboring pairs of both.</summary>
    public Passage[] Passages { get; }

    /// <summary>Features by passage and criterion.</summary>
    public double[][][] Rows { get; }

    /// <summary>Features by criterion of all sentences on the subject taken as one.</summary>
    public double[][] Whole { get; }

    /// <summary>Share of function words by passage.</summary>
    public double[] FunctionShares { get; }

    /// <summary>Number of passages that touch a sentence on the subject.</summary>
    public int TopicalPassages { get; }

    /// <summary>The same answer without the passages that call something unnecessary; itself when there are none.</summary>
    public ObservedAnswer WithoutDismissals()
    {
        var dismissals = Dismissals.Find(Words);
        if (dismissals.Count == 0)
            return this;
        int[] kept = [.. Enumerable.Range(0, Passages.Length).Where(p => !dismissals.Any(d => d.First >= Passages[p].First && d.End <= Passages[p].End))];
        return new(Words, [.. kept.Select(p => Passages[p])], [.. kept.Select(p => Rows[p])], Whole, [.. kept.Select(p => FunctionShares[p])], TopicalPassages);
    }

    /// <summary>Observes an answer.</summary>
    public static ObservedAnswer Of(RubricModel model, Word[] words, PhraseTable polarity, PhraseTable assertion)
    {
        var passages = Text.Passages.Windows(words);
        var similarity = new PassageSimilarity(model.Similarity, words);
        var observer = new PassageObserver(model);
        var row = new float[model.Similarity.Count];
        var (polaritySums, assertionSums) = (polarity.Sums(words), assertion.Sums(words));
        var rows = new double[passages.Length][][];
        for (var p = 0; p < passages.Length; p++)
        {
            similarity.Compare(passages[p], row);
            rows[p] = observer.Observe(row, polarity.Score(polaritySums, passages[p]), assertion.Score(assertionSums, passages[p]));
        }

        var topical = Text.Passages.Split(words, Break.Sentence).Where(IsOnTopic).ToArray();
        similarity.Compare(topical, row);
        return new(words, passages, rows, observer.Observe(row, 0, 0), [.. passages.Select(FunctionShare)], passages.Count(Touches));

        bool IsOnTopic(Passage sentence)
        {
            similarity.Compare(sentence, row);
            var scores = observer.Score(row);
            for (var s = PassageFeature.OnTopic; s < scores.Length; s += CriterionModel.Count)
                if (scores[s] >= OffTopic)
                    return true;
            return false;
        }

        bool Touches(Passage passage) => topical.Any(sentence => sentence.First < passage.End && passage.First < sentence.End);

        double FunctionShare(Passage passage)
        {
            var function = 0;
            for (var i = passage.First; i < passage.End; i++)
                function += words[i].IsContent ? 0 : 1;
            return (double)function / passage.Length;
        }
    }
}
