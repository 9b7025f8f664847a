using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>A whole answer with the verdicts expected, to measure the grader.</summary>
public sealed record CalibrationAnswer
{
    /// <summary>The id within its question.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of candidate wrote it.</summary>
    public required AnswerStyle Style { get; init; }

    /// <summary>True for an answer that only reports: nobody improves exemplars by looking at it.</summary>
    public required bool IsSealed { get; init; }

    /// <summary>The answer as typed.</summary>
    public required string Answer { get; init; }

    /// <summary>The verdict expected for each criterion id, in the order of the rubric.</summary>
    public required IReadOnlyDictionary<string, Verdict> Verdicts { get; init; }
}
