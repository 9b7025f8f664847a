namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Features cut into bins of equal counts, so that a split is found in one pass over the rows.</summary>
internal sealed class QuantileBins
{
    public const int Most = 48;

    public QuantileBins(double[][] rows)
    {
        var width = rows[0].Length;
        Cuts = new double[width][];
        Bins = new byte[width][];
        for (var k = 0; k < width; k++)
        {
            double[] sorted = [.. rows.Select(row => row[k]).Order()];
            var cuts = new SortedSet<double>();
            for (var bin = 1; bin < Most; bin++)
            {
                var at = (int)((long)sorted.Length * bin / Most);
                while (at > 0 && at < sorted.Length && sorted[at] == sorted[at - 1])
                    at++;
                if (at > 0 && at < sorted.Length)
                    cuts.Add((sorted[at] + sorted[at - 1]) / 2);
            }

            Cuts[k] = [.. cuts];
            Bins[k] = [.. rows.Select(row => Bin(Cuts[k], row[k]))];
        }
    }

    /// <summary>Thresholds by feature: a value of at least threshold i is in bin i + 1 or above.</summary>
    public double[][] Cuts { get; }

    /// <summary>Bins by feature and row.</summary>
    public byte[][] Bins { get; }

    private static byte Bin(double[] cuts, double value)
    {
        var found = Array.BinarySearch(cuts, value);
        return (byte)(found >= 0 ? found + 1 : ~found);
    }
}
