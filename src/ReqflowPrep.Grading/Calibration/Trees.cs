namespace ReqflowPrep.Grading.Calibration;

/// <summary>
/// Boosted regression trees of depth 3, stored flat: 7 splits a tree in breadth-first order, then 8 leaves. Log-odds is the bias plus the
/// sum of one leaf a tree.
/// </summary>
/// <param name="Bias">The constant.</param>
/// <param name="Features">Feature of each split.</param>
/// <param name="Thresholds">A feature of at least this goes to the second branch; positive infinity where a branch ends early.</param>
/// <param name="Leaves">Values of the leaves.</param>
internal sealed record Trees(double Bias, int[] Features, double[] Thresholds, double[] Leaves)
{
    /// <summary>Splits from root to leaf.</summary>
    public const int Depth = 3;

    /// <summary>Splits a tree.</summary>
    public const int Splits = (1 << Depth) - 1;

    /// <summary>Log-odds for a row of features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        var (sum, splits, thresholds) = (Bias, Features, Thresholds);
        for (int tree = 0, leaf = 0; tree < splits.Length; tree += Splits, leaf += Splits + 1)
        {
            var node = features[splits[tree]] >= thresholds[tree] ? 2 : 1;
            node = (2 * node) + (features[splits[tree + node]] >= thresholds[tree + node] ? 2 : 1);
            node = (2 * node) + (features[splits[tree + node]] >= thresholds[tree + node] ? 2 : 1);
            sum += Leaves[leaf + node - Splits];
        }

        return sum;
    }
}
