namespace ReqflowPrep.Catalog;

/// <summary>What candidates say about one criterion or misconception: the grader learns from these.</summary>
/// <param name="Met">Statements that meet the criterion, or hold the misconception, on their own.</param>
/// <param name="Near">Statements on the same subject that do not.</param>
/// <param name="Contradicted">Statements that claim the opposite; empty for a misconception.</param>
public sealed record Exemplars(IReadOnlyList<string> Met, IReadOnlyList<string> Near, IReadOnlyList<string> Contradicted)
{
    /// <summary>No statements at all.</summary>
    public static Exemplars None { get; } = new([], [], []);
}
