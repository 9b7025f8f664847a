namespace ReqflowPrep.Scheduling.Simulation;

/// <summary>What is simulated.</summary>
public sealed record SimulationOptions
{
    /// <summary>How cards are scheduled. Steps are not simulated: the profile's times include what they cost.</summary>
    public SchedulerOptions Scheduling { get; init; } = new();

    /// <summary>The learner.</summary>
    public LearnerProfile Profile { get; init; } = new();

    /// <summary>How many days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1 or more than 3,650.</exception>
    public int Days
    {
        get;
        init => field = value is >= 1 and <= 3650 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "From 1 to 3650 days.");
    } = 365;

    /// <summary>How many cards there are to learn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1 or more than 100,000.</exception>
    public int Cards
    {
        get;
        init => field = value is >= 1 and <= 100_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "From 1 to 100000 cards.");
    } = 1000;

    /// <summary>How many of them are begun a day at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 0.</exception>
    public int NewPerDay
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least 0 new cards.");
    } = 10;

    /// <summary>After how many minutes the learner stops for the day; what is due then waits. The review that passes the limit is still done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to 0 or less, or not a number.</exception>
    public double MinutesPerDay
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "More than 0 minutes.");
    } = 60;

    /// <summary>Decides every draw; the same seed gives the same days.</summary>
    public ulong Seed { get; init; } = 42;
}
