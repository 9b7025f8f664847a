using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>An answer, or what counts of it, as calibrated models see it.</summary>
/// <param name="Answer">What was observed.</param>
/// <param name="Scores">Scores of its passages.</param>
internal sealed record Reading(ObservedAnswer Answer, PassageScores Scores)
{
    // In log-odds. What a second sentence gains by less is the scores' noise, not what it says.
    private const float Gain = 0.5f;

    /// <summary>Features by criterion; none when there is no passage.</summary>
    public double[][] Features { get; } = Answer.Passages.Length == 0 ? [] : [.. Enumerable.Range(0, Answer.Columns.Length).Select(c => PairFeatures.Of(Answer, Scores, c))];

    /// <summary>Reads an answer.</summary>
    public static Reading Of(ObservedAnswer answer, Trees met, Trees contradicted) => new(answer, PassageScores.Of(answer, met, contradicted));

    /// <summary>The same without the passages that call something unnecessary; itself when there are none.</summary>
    public Reading Asserted()
    {
        var passages = Answer.Asserting();
        return passages.Length == Answer.Passages.Length ? this : With(passages);
    }

    /// <summary>The same with some of its passages only.</summary>
    public Reading With(int[] passages) => new(Answer.With(passages), Scores.With(passages));

    /// <summary>Probability by criterion; 0 when there is no passage.</summary>
    public double[] Probabilities(AnswerModel model) =>
        Features.Length == 0 ? new double[Answer.Columns.Length] : model.Probabilities(Features, Answer.Words.Length);

    /// <summary>The passage that decides a criterion: the one with the best score, without a second sentence that adds next to nothing.</summary>
    /// <param name="criterion">The criterion's index.</param>
    /// <param name="verdict">The verdict that it shows.</param>
    public Passage Decisive(int criterion, Verdict verdict)
    {
        var scores = (verdict == Verdict.Contradicted ? Scores.Contradicted : Scores.Met)[criterion];
        var best = PairFeatures.Best(scores);
        var (outer, least) = (Answer.Passages[best], scores[best] - Gain);
        var sentences = Passages.Split(Answer.Words, Break.Sentence);
        return Answer.Passages[Enumerable.Range(0, scores.Length)
            .Where(p => Answer.Passages[p].First >= outer.First && Answer.Passages[p].End <= outer.End && scores[p] >= least)
            .OrderBy(p => sentences.Count(sentence => sentence.First < Answer.Passages[p].End && Answer.Passages[p].First < sentence.End))
            .ThenByDescending(p => scores[p])
            .First()];
    }
}
