namespace ReqflowPrep.Scheduling.Training;

/// <summary>w0 to w3 from the first recalls alone: the stability after each first rating under which the recalls seen are the most likely.</summary>
internal static class FirstStabilityFit
{
    private const double Longest = 100;

    /// <summary>The best stability of each rating that was seen; null for the others.</summary>
    /// <param name="groups">The first recalls.</param>
    /// <param name="averageRecall">The share of all items recalled; one imagined card a group is recalled at it, so that no group is certain.</param>
    public static double?[] Search(List<FirstRecalls> groups, double averageRecall)
    {
        var best = new double?[4];
        foreach (var rating in groups.GroupBy(group => group.Rating))
        {
            FirstRecalls[] alike = [.. rating];
            best[rating.Key - 1] = Minimum(s => Loss(alike, averageRecall, s, FsrsParameters.Default[rating.Key - 1]));
        }

        return best;
    }

    /// <summary>Cross-entropy of the groups under the default curve, and a light pull (1/16 a day) toward the default.</summary>
    private static double Loss(FirstRecalls[] groups, double averageRecall, double stability, double standard)
    {
        var curve = new ForgettingCurve(FsrsParameters.Default[20]);
        var loss = Math.Abs(stability - standard) / 16;
        foreach (var group in groups)
        {
            var r = curve.Retrievability(group.Days, stability);
            var seen = (group.Recalled + averageRecall) / (group.Count + 1);
            loss -= group.Count * ((seen * Math.Log(r)) + ((1 - seen) * Math.Log(1 - r)));
        }

        return loss;
    }

    /// <summary>Ternary search; the loss has one valley. 70 thirds narrow 100 days to less than a rounding error.</summary>
    private static double Minimum(Func<double, double> loss)
    {
        var (low, high) = (MemoryState.MinStability, Longest);
        for (var i = 0; i < 70; i++)
        {
            var third = (high - low) / 3;
            if (loss(low + third) < loss(high - third))
                high -= third;
            else
                low += third;
        }

        return (low + high) / 2;
    }
}
