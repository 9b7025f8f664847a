namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>What one desired retention led to.</summary>
/// <param name="DesiredRetention">The retention.</param>
/// <param name="Memorized">How many cards would be recalled after the last day, by expectation.</param>
/// <param name="Minutes">Time spent on all days.</param>
public readonly record struct RetentionTrial(double DesiredRetention, double Memorized, double Minutes)
{
    /// <summary>What a minute brought; 0 when none was spent.</summary>
    public double MemorizedPerMinute => Minutes > 0 ? Memorized / Minutes : 0;
}
