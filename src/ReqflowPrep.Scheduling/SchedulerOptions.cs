namespace ReqflowPrep.Scheduling;

/// <summary>How a learner wants to be scheduled. Every property checks what it is given, so that an instance is always usable.</summary>
public sealed record SchedulerOptions
{
    /// <summary>The least retention that can be asked for: below it, forgetting costs more time than it saves.</summary>
    public const double MinRetention = 0.70;

    /// <summary>The greatest retention that can be asked for: above it, reviews pile up without bound.</summary>
    public const double MaxRetention = 0.99;

    /// <summary>The longest interval that can be asked for, in days: a century.</summary>
    public const int LongestInterval = 36_500;

    /// <summary>The FSRS-6 weights.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public FsrsParameters Parameters
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = FsrsParameters.Default;

    /// <summary>The probability of recall at which a card is due.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than <see cref="MinRetention"/> or more than <see cref="MaxRetention"/>.</exception>
    public double DesiredRetention
    {
        get;
        init => field = value is >= MinRetention and <= MaxRetention
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Desired retention is from {MinRetention} to {MaxRetention}.");
    } = 0.9;

    /// <summary>No card is scheduled further ahead than this, in days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1 or more than <see cref="LongestInterval"/>.</exception>
    public int MaximumInterval
    {
        get;
        init => field = value is >= 1 and <= LongestInterval
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The maximum interval is from 1 to {LongestInterval} days.");
    } = LongestInterval;

    /// <summary>Delays after a first review, before a card is scheduled in days.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public LearningSteps LearningSteps
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = LearningSteps.Parse("1m", "10m");

    /// <summary>Delays after a lapse, before a card is scheduled in days again.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public LearningSteps RelearningSteps
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = LearningSteps.Parse("10m");

    /// <summary>Whether reviews on the same day have steps and formulas of their own. If not, every review schedules in days and the steps are not used.</summary>
    public bool EnableShortTerm { get; init; } = true;

    /// <summary>The same options for items that have no steps, such as the criteria of a rubric: every review schedules in days.</summary>
    public SchedulerOptions WithoutSteps() => this with { LearningSteps = LearningSteps.None, RelearningSteps = LearningSteps.None };

    /// <summary>The memory model that these options ask for.</summary>
    public IMemoryModel CreateMemoryModel() => new Fsrs6(Parameters.CappedForRelearning(EnableShortTerm ? RelearningSteps.Count : 0), EnableShortTerm);
}
