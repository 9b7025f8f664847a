using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>How one learner is scheduled now: their settings and weights as schedulers, and the one rule for where their days end.</summary>
public sealed class PracticePlan
{
    private readonly Scheduler _cards;
    private readonly Scheduler _criteria;

    public PracticePlan(LearnerSettings settings, FsrsParameters parameters)
    {
        Settings = settings;
        Boundary = new DayBoundary(TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone), settings.RolloverHour);
        Options = new SchedulerOptions
        {
            Parameters = parameters,
            DesiredRetention = settings.DesiredRetention,
            MaximumInterval = settings.MaximumInterval,
            LearningSteps = Steps(settings.LearningSteps),
            RelearningSteps = Steps(settings.RelearningSteps),
        };
        _cards = new Scheduler(Options, Boundary);
        _criteria = new Scheduler(Options.WithoutSteps(), Boundary);
    }

    public LearnerSettings Settings { get; }

    public SchedulerOptions Options { get; }

    public DayBoundary Boundary { get; }

    /// <summary>Learning steps are for cards: a missed criterion is handled the same day by its probe.</summary>
    public Scheduler For(ItemType type) => type == ItemType.Card ? _cards : _criteria;

    /// <summary>The learner day of an instant, in days since 1970-01-01.</summary>
    public int DayOf(DateTimeOffset instant) => Boundary.DayOf(instant).DayNumber - Epoch;

    public DateTimeOffset StartOf(int day) => Boundary.StartOf(DateOnly.FromDayNumber(day + Epoch));

    public static DateOnly DateOf(int day) => DateOnly.FromDayNumber(day + Epoch);

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private static LearningSteps Steps(string stored) =>
        LearningSteps.Parse(stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
