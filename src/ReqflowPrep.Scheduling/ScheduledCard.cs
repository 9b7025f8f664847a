namespace ReqflowPrep.Scheduling;

/// <summary>A card as its last review left it. The default value is a new card.</summary>
/// <param name="State">Where it is on its way through learning.</param>
/// <param name="Memory">Its memory state; null while it is new.</param>
/// <param name="Step">The index of its (re)learning step; 0 outside the steps, but kept when a step of a day or more made it a review.</param>
/// <param name="Due">When it wants to be reviewed, in UTC; the earliest instant there is while it is new.</param>
/// <param name="LastReview">When it was last reviewed, in UTC; null while it is new.</param>
/// <param name="ScheduledDays">The interval given by the last review, in whole days; 0 on a step of less than a day.</param>
/// <param name="Reps">How often it was reviewed.</param>
/// <param name="Lapses">How often it was forgotten after it had been learned.</param>
public readonly record struct ScheduledCard(
    CardState State,
    MemoryState? Memory,
    int Step,
    DateTimeOffset Due,
    DateTimeOffset? LastReview,
    int ScheduledDays,
    int Reps,
    int Lapses)
{
    /// <summary>A card that was never reviewed.</summary>
    public static ScheduledCard New => default;

    /// <summary>The card due another number of days after its last review, for example one that <see cref="LoadBalancer"/> chose.</summary>
    /// <param name="days">At least 1.</param>
    /// <exception cref="InvalidOperationException">The card was never reviewed.</exception>
    public ScheduledCard WithInterval(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var last = LastReview ?? throw new InvalidOperationException("A new card has no interval.");
        return this with { ScheduledDays = days, Due = Delay.OfDays(days).DueAfter(last) };
    }
}
