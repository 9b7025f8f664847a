namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>What days of simulated practice led to.</summary>
/// <param name="Days">Day by day.</param>
public sealed record SimulationResult(IReadOnlyList<SimulatedDay> Days)
{
    /// <summary>How many cards would be recalled after the last day, by expectation.</summary>
    public double Memorized => Days[^1].Memorized;

    /// <summary>Time spent, in minutes.</summary>
    public double Minutes => Days.Sum(day => day.Minutes);

    /// <summary>Reviews of cards begun on an earlier day.</summary>
    public int Reviews => Days.Sum(day => day.Reviews);

    /// <summary>What a minute brought; 0 when none was spent.</summary>
    public double MemorizedPerMinute => Minutes > 0 ? Memorized / Minutes : 0;
}
