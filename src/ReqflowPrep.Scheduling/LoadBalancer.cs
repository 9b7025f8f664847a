namespace ReqflowPrep.Scheduling;

/// <summary>Chooses a day within a fuzz range so that reviews do not pile up.</summary>
public static class LoadBalancer
{
    /// <summary>The day with the least load for its share; among equals the seed decides, each as likely as the others.</summary>
    /// <param name="range">The intervals to choose from, in days after the review.</param>
    /// <param name="dueCounts">How many reviews are due already on each day of the range, the shortest interval first.</param>
    /// <param name="shares">How much of a normal day's load each of these days may carry: 1 a normal day, 0.5 an easy one, 0 one to keep free unless all are; empty for
    /// normal days throughout.</param>
    /// <param name="seed">Any number; the same one makes the same choice.</param>
    /// <returns>An interval within the range.</returns>
    /// <exception cref="ArgumentException">There is not one count, or not one share, for each day, or a share is negative or not a number.</exception>
    public static int Choose(FuzzRange range, ReadOnlySpan<int> dueCounts, ReadOnlySpan<double> shares, ulong seed)
    {
        var days = range.Maximum - range.Minimum + 1;
        if (dueCounts.Length != days)
            throw new ArgumentException($"There are {days} days, but {dueCounts.Length} counts.", nameof(dueCounts));
        if (shares.Length != 0 && shares.Length != days)
            throw new ArgumentException($"There are {days} days, but {shares.Length} shares.", nameof(shares));
        foreach (var share in shares)
        {
            if (!(share >= 0))
                throw new ArgumentException("A share is at least 0.", nameof(shares));
        }

        var least = double.PositiveInfinity;
        var equals = 0;
        for (var i = 0; i < days; i++)
        {
            var load = Load(dueCounts, shares, i);
            equals = load < least ? 1 : equals + (load == least ? 1 : 0);
            least = Math.Min(least, load);
        }

        var chosen = (int)SplitMix64.Below(seed, (uint)equals);
        for (var i = 0; ; i++)
        {
            if (Load(dueCounts, shares, i) == least && chosen-- == 0)
                return range.Minimum + i;
        }
    }

    // The load that the day would have with this review, so that an easy day is passed over even while it is empty.
    private static double Load(ReadOnlySpan<int> dueCounts, ReadOnlySpan<double> shares, int day) =>
        (dueCounts[day] + 1) / (shares.IsEmpty ? 1 : shares[day]);
}
