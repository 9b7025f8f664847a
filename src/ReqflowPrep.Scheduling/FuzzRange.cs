namespace ReqflowPrep.Scheduling;

/// <summary>The days among which a fuzzed interval is chosen, so that cards learned together do not come back together for ever.</summary>
/// <param name="Minimum">The shortest interval, in days.</param>
/// <param name="Maximum">The longest interval, in days; not less than the shortest.</param>
public readonly record struct FuzzRange(int Minimum, int Maximum)
{
    /// <summary>The range around an interval, by the table that Anki, fsrs-rs, ts-fsrs and py-fsrs share.</summary>
    /// <param name="interval">Days, with or without a fraction, at least 0. Below 2.5 there is no fuzz.</param>
    /// <param name="elapsedDays">Days since the last review: an interval that grew is not fuzzed back to what it was.</param>
    /// <param name="maximumInterval">Days that the range must not exceed.</param>
    public static FuzzRange Around(double interval, int elapsedDays, int maximumInterval)
    {
        if (interval < 2.5)
        {
            var exact = (int)Math.Round(interval, MidpointRounding.AwayFromZero);
            return new FuzzRange(exact, exact);
        }

        var delta = Spread(interval);
        var capped = Math.Min(interval, maximumInterval);
        var low = Math.Max(2, (int)Math.Round(capped - delta, MidpointRounding.AwayFromZero));
        var high = Math.Min(maximumInterval, (int)Math.Round(capped + delta, MidpointRounding.AwayFromZero));
        if (capped > elapsedDays)
            low = Math.Max(low, elapsedDays + 1);
        return new FuzzRange(Math.Min(low, high), high);
    }

    /// <summary>A day of the range, each as likely as the others over all seeds, and always the same one for the same seed.</summary>
    /// <param name="seed">Any number.</param>
    public int Pick(ulong seed) => Minimum + (int)SplitMix64.Below(seed, (uint)(Maximum - Minimum + 1));

    // One day either way, and 15 % of what lies between 2.5 and 7 days, 10 % of what lies between 7 and 20, 5 % of the rest.
    private static double Spread(double interval) =>
        1
        + (0.15 * Math.Max(0, Math.Min(interval, 7) - 2.5))
        + (0.10 * Math.Max(0, Math.Min(interval, 20) - 7))
        + (0.05 * Math.Max(0, interval - 20));
}
