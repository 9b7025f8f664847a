namespace ReqflowPrep.Scheduling;

/// <summary>Where one learner day ends and the next begins: the one rule for scheduling, retrievability, queue and training alike.</summary>
/// <remarks>
/// The learner day of an instant is the date on the learner's wall clock, less the rollover hour: with 4 o'clock, practice after midnight still belongs to the evening.
/// Days differ by dates, not by periods of 24 hours, so that a review each evening is one day apart whether it is at 20:00 or at 22:00, summer time or not.
/// </remarks>
public sealed class DayBoundary
{
    private readonly TimeSpan _rollover;
    private readonly bool _isUtc;

    /// <summary>Makes the rule.</summary>
    /// <param name="zone">The learner's time zone.</param>
    /// <param name="rolloverHour">The hour on the wall clock at which a learner day begins; 0 to 23.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not one of them.</exception>
    public DayBoundary(TimeZoneInfo zone, int rolloverHour)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(rolloverHour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rolloverHour, 23);
        Zone = zone;
        RolloverHour = rolloverHour;
        _rollover = TimeSpan.FromHours(rolloverHour);
        _isUtc = zone.HasSameRules(TimeZoneInfo.Utc);
    }

    /// <summary>Days of the UTC calendar.</summary>
    public static DayBoundary Utc { get; } = new(TimeZoneInfo.Utc, 0);

    /// <summary>The learner's time zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The hour on the wall clock at which a learner day begins; 0 to 23.</summary>
    public int RolloverHour { get; }

    /// <summary>The learner day that an instant belongs to.</summary>
    /// <param name="instant">Any instant; its own offset does not matter.</param>
    public DateOnly DayOf(DateTimeOffset instant)
    {
        var offset = _isUtc ? TimeSpan.Zero : Zone.GetUtcOffset(instant);
        var ticks = instant.UtcTicks + (offset - _rollover).Ticks;
        return DateOnly.FromDayNumber((int)(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks) / TimeSpan.TicksPerDay));
    }

    /// <summary>Learner days from one instant to another; 0 when the second lies before the first.</summary>
    /// <param name="from">The earlier instant.</param>
    /// <param name="to">The later instant.</param>
    public int DaysBetween(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, DayOf(to).DayNumber - DayOf(from).DayNumber);

    /// <summary>The first instant of a learner day, or of the next one that there is if the zone skipped it.</summary>
    /// <param name="day">The learner day.</param>
    /// <remarks>
    /// Found by search, because no formula holds: the rollover hour may fall into the gap that summer time makes (then the day begins where the gap ends), may come
    /// twice (then it is the first time), and Samoa went without the whole of 30 December 2011.
    /// </remarks>
    public DateTimeOffset StartOf(DateOnly day)
    {
        // No zone is further than 14 hours from UTC; a day more covers the date line's moves.
        var wallClock = day.ToDateTime(TimeOnly.MinValue).Ticks + _rollover.Ticks;
        var before = Math.Max(0, wallClock - (38 * TimeSpan.TicksPerHour));
        var atOrAfter = Math.Min(DateTime.MaxValue.Ticks, wallClock + (38 * TimeSpan.TicksPerHour));
        while (atOrAfter - before > 1)
        {
            var middle = before + ((atOrAfter - before) / 2);
            if (DayOf(new DateTimeOffset(middle, TimeSpan.Zero)) < day)
                before = middle;
            else
                atOrAfter = middle;
        }

        return new DateTimeOffset(atOrAfter, TimeSpan.Zero);
    }
}
