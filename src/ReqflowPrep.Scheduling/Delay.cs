namespace ReqflowPrep.Scheduling;

/// <summary>How long a card waits after a review, and what it is meanwhile.</summary>
internal readonly record struct Delay(CardState State, int Step, int Days, int Minutes)
{
    /// <summary>A wait of whole days outside the steps.</summary>
    public static Delay OfDays(int days) => new(CardState.Review, 0, days, days * MinutesPerDay);

    /// <summary>A wait on a step; one of a day or more makes the card a review but keeps its place in the steps.</summary>
    public static Delay OfStep(CardState state, int step, int minutes) => minutes < MinutesPerDay
        ? new Delay(state, step, 0, minutes)
        : new Delay(CardState.Review, step, minutes / MinutesPerDay, minutes);

    private const int MinutesPerDay = 24 * 60;

    /// <summary>In UTC; the end of the calendar if it would lie beyond that.</summary>
    public DateTimeOffset DueAfter(DateTimeOffset at)
    {
        var wait = Minutes * TimeSpan.TicksPerMinute;
        var ticks = Math.Min(at.UtcTicks, DateTime.MaxValue.Ticks - wait) + wait;
        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }
}
