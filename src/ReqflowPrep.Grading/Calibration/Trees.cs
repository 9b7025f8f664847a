using System.Numerics;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>
/// Boosted regression trees of depth 3, stored flat: 7 splits a tree in breadth-first order, then 8 leaves. Log-odds is the bias plus the
/// sum of one leaf a tree.
/// </summary>
/// <param name="Bias">The constant.</param>
/// <param name="Features">Feature of each split.</param>
/// <param name="Thresholds">A feature of at least this goes to the second branch; positive infinity where a branch ends early.</param>
/// <param name="Leaves">Values of the leaves.</param>
internal sealed record Trees(double Bias, int[] Features, float[] Thresholds, float[] Leaves)
{
    /// <summary>Splits from root to leaf.</summary>
    public const int Depth = 3;

    /// <summary>Splits a tree.</summary>
    public const int Splits = (1 << Depth) - 1;

    /// <summary>
    /// Log-odds of rows given as columns, one a feature. All splits of a tree are looked at and the leaf is selected, several rows at a
    /// time: no branch to predict. Each row is added up alone, in the order of the trees, so the width of the machine's vectors makes no difference.
    /// </summary>
    public float[] Score(float[][] columns)
    {
        var sums = new float[columns[0].Length];
        Array.Fill(sums, (float)Bias);
        // The rows that fill no vector are the end of one that reaches back to rows already done: it is added up apart and comes to the same.
        var last = new Vector<float>((float)Bias);
        var isWide = sums.Length >= Vector<float>.Count;
        var leaf = 0;
        for (var tree = 0; tree < Features.Length; tree += Splits, leaf += Splits + 1)
        {
            if (isWide)
            {
                AddWide(columns, sums, ref last, tree, leaf);
                continue;
            }

            for (var i = 0; i < sums.Length; i++)
            {
                var node = Next(0, i);
                node = Next(node, i);
                sums[i] += Leaves[leaf + Next(node, i) - Splits];
            }

            int Next(int node, int row) => (2 * node) + (columns[Features[tree + node]][row] >= Thresholds[tree + node] ? 2 : 1);
        }

        if (isWide)
            last.CopyTo(sums, sums.Length - Vector<float>.Count);
        return sums;
    }

    private void AddWide(float[][] columns, float[] sums, ref Vector<float> last, int tree, int leaf)
    {
        var splits = Features.AsSpan(tree, Splits);
        var (c0, c1, c2, c3, c4, c5, c6) = (columns[splits[0]], columns[splits[1]], columns[splits[2]], columns[splits[3]], columns[splits[4]], columns[splits[5]], columns[splits[6]]);
        var (t0, t1, t2, t3, t4, t5, t6) = (At(0), At(1), At(2), At(3), At(4), At(5), At(6));
        var (l0, l1, l2, l3, l4, l5, l6, l7) = (Value(0), Value(1), Value(2), Value(3), Value(4), Value(5), Value(6), Value(7));
        for (var i = 0; i <= sums.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sums, i) + Step(i)).CopyTo(sums, i);
        last += Step(sums.Length - Vector<float>.Count);

        Vector<float> Step(int row)
        {
            var low = Choose(c1, t1, row, Choose(c3, t3, row, l0, l1), Choose(c4, t4, row, l2, l3));
            var high = Choose(c2, t2, row, Choose(c5, t5, row, l4, l5), Choose(c6, t6, row, l6, l7));
            return Choose(c0, t0, row, low, high);
        }

        Vector<float> At(int split) => new(Thresholds[tree + split]);

        Vector<float> Value(int number) => new(Leaves[leaf + number]);

        static Vector<float> Choose(float[] column, Vector<float> threshold, int row, Vector<float> below, Vector<float> above) =>
            Vector.ConditionalSelect(Vector.GreaterThanOrEqual(new Vector<float>(column, row), threshold), above, below);
    }
}
