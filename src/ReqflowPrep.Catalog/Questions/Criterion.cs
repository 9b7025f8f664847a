using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>One line of a rubric: what an answer must or may contain. Each criterion is a memory of the learner.</summary>
public sealed record Criterion
{
    /// <summary>The id within its question, for example <c>split-brain</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Ids that it had before within its question.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>Must or bonus.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>1, 2 or 3.</summary>
    public required int Weight { get; init; }

    /// <summary>The side of the design that it looks at.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>What is looked for and why, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The follow-up asked when it was missed.</summary>
    public required string Probe { get; init; }

    /// <summary>What candidates say about it.</summary>
    public required Exemplars Exemplars { get; init; }
}
