namespace ReqflowPrep.Grading.Evaluation;

/// <summary>How trees are boosted.</summary>
/// <param name="Rounds">Number of trees.</param>
/// <param name="Rate">Share of each tree's step that is taken.</param>
/// <param name="Ridge">L2 penalty on leaves.</param>
/// <param name="SmallestLeaf">Fewest rows a leaf.</param>
internal sealed record BoostingOptions(int Rounds, double Rate, double Ridge, int SmallestLeaf)
{
    /// <summary>+1, -1 or 0 a feature: the direction that its effect must have.</summary>
    public int[]? Directions { get; init; }

    /// <summary>Share of rows and of features that each tree sees.</summary>
    public (double Rows, double Features) Share { get; init; } = (1, 1);

    /// <summary>Seed for what each tree sees.</summary>
    public int Seed { get; init; } = 1;
}
