namespace ReqflowPrep.Grading.Evaluation;

/// <summary>What the grader says about a pair it has not seen.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Met">Probability that the criterion is met.</param>
/// <param name="Contradicted">Probability that it is contradicted.</param>
internal sealed record Prediction(LabelledPair Pair, double Met, double Contradicted)
{
    /// <summary>Whether the answer is a statement or two rather than a labelled answer.</summary>
    public bool IsStatement { get; init; }

    public bool IsMet => Pair.Label == Verdict.Met;

    public bool IsContradicted => Pair.Label == Verdict.Contradicted;

    /// <summary>The verdict that the grader gives.</summary>
    public Verdict Verdict => AnswerJudge.Decide(Met, Contradicted);
}
