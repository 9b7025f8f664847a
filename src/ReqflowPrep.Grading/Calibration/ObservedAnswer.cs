using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>All passages of an answer with what was observed of each.</summary>
internal sealed record ObservedAnswer
{
    // A sentence below this on every criterion's OnTopic is on another subject: it doesn't count towards the length and the whole of the answer.
    private const float OffTopic = -0.35f;

    // A sentence below this is so far off that the answer is read once more without it.
    private const float FarOffTopic = -0.45f;

    /// <summary>The answer without the sentences that are far off the subject: they may stand between two that belong together. Itself when there are none.</summary>
    public ObservedAnswer Focused
    {
        get => field ?? this;
        private init;
    }

    /// <summary>Looks passages of this reading up among the exemplars.</summary>
    public required (RubricModel Model, PassageSimilarity Similarity) Lookup { get; init; }

    /// <summary>Whether it names a thing that the criterion wants mentioned, by criterion.</summary>
    public required bool[] Named { get; init; }

    /// <summary>Number of met exemplars by criterion.</summary>
    public required int[] MetExemplars { get; init; }

    /// <summary>The words that count.</summary>
    public required Word[] Words { get; init; }

    /// <summary>Clauses, sentences and neighboring pairs of both.</summary>
    public required Passage[] Passages { get; init; }

    /// <summary>Features by passage and criterion.</summary>
    public required double[][][] Rows { get; init; }

    /// <summary>Features by criterion of all sentences on the subject taken as one.</summary>
    public required double[][] Whole { get; init; }

    /// <summary>Share of function words by passage.</summary>
    public required double[] FunctionShares { get; init; }

    /// <summary>Number of passages that touch a sentence on the subject.</summary>
    public required int TopicalPassages { get; init; }

    /// <summary>The same answer without the passages that call something unnecessary; itself when there are none.</summary>
    public ObservedAnswer WithoutDismissals()
    {
        var dismissals = Dismissals.Find(Words);
        if (dismissals.Count == 0)
            return this;
        int[] kept = [.. Enumerable.Range(0, Passages.Length).Where(p => !dismissals.Any(d => d.First >= Passages[p].First && d.End <= Passages[p].End))];
        return this with { Passages = [.. kept.Select(p => Passages[p])], Rows = [.. kept.Select(p => Rows[p])], FunctionShares = [.. kept.Select(p => FunctionShares[p])] };
    }

    /// <summary>The exemplar of a criterion that a passage is most like; null when it has nothing in common with any.</summary>
    public Exemplar? Closest(Passage passage, int criterion)
    {
        var comparison = new Comparison(Lookup.Model.Similarity.Count);
        Lookup.Similarity.Compare(passage, comparison);
        var similarities = comparison.Forms;
        Exemplar? closest = null;
        var most = 0f;
        for (var i = 0; i < similarities.Length; i++)
            if (Lookup.Model.Exemplars[i].Criterion == criterion && similarities[i] > most)
                (closest, most) = (Lookup.Model.Exemplars[i], similarities[i]);
        return closest;
    }

    /// <summary>Observes an answer.</summary>
    public static ObservedAnswer Of(RubricModel model, Word[] words, PhraseTable polarity, PhraseTable assertion)
    {
        var whole = Of(model, words, polarity, assertion, out var far);
        if (far.Count == 0)
            return whole;
        var near = Text.Passages.Without(words, far);
        return near.Length == 0 ? whole : whole with { Focused = Of(model, near, polarity, assertion, out _) };
    }

    private static ObservedAnswer Of(RubricModel model, Word[] words, PhraseTable polarity, PhraseTable assertion, out List<Passage> far)
    {
        var passages = Text.Passages.Windows(words);
        var similarity = new PassageSimilarity(model.Similarity, words);
        var observer = new PassageObserver(model);
        var comparison = new Comparison(model.Similarity.Count);
        var coverage = new Coverage(model.Words.Count);
        var likeness = model.Words.Compare(words);
        var (polaritySums, assertionSums) = (polarity.Sums(words), assertion.Sums(words));
        var rows = new double[passages.Length][][];
        for (var p = 0; p < passages.Length; p++)
        {
            similarity.Compare(passages[p], comparison);
            model.Words.Cover(likeness, passages[p], coverage);
            rows[p] = observer.Observe(comparison, coverage, polarity.Score(polaritySums, passages[p]), assertion.Score(assertionSums, passages[p]));
        }

        var sentences = Text.Passages.Split(words, Break.Sentence);
        var closeness = sentences.ConvertAll(OnTopic);
        far = [.. sentences.Where((_, s) => closeness[s] < FarOffTopic)];
        var topical = sentences.Where((_, s) => closeness[s] >= OffTopic).ToArray();
        similarity.Compare(topical, comparison);
        model.Words.Cover(likeness, new(0, words.Length), coverage);
        return new()
        {
            Lookup = (model, similarity),
            Words = words,
            Passages = passages,
            Rows = rows,
            Whole = observer.Observe(comparison, coverage, 0, 0),
            FunctionShares = [.. passages.Select(FunctionShare)],
            TopicalPassages = passages.Count(Touches),
            MetExemplars = model.MetExemplars,
            Named = [.. model.Named.Select(things => things.AreIn(words))],
        };

        float OnTopic(Passage sentence)
        {
            similarity.Compare(sentence, comparison);
            var scores = observer.Score(comparison.Forms);
            var best = float.NegativeInfinity;
            for (var s = PassageFeature.OnTopic; s < scores.Length; s += CriterionModel.Count)
                best = Math.Max(best, scores[s]);
            return best;
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
