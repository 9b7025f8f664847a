namespace ReqflowPrep.Scheduling;

/// <summary>When is a card due again? Reviews in, due dates out. It has no clock and keeps nothing, so one instance serves every card and thread.</summary>
public sealed class Scheduler
{
    private readonly LearningPlan _plan;
    private readonly IntervalRule _interval;

    /// <summary>Makes a scheduler.</summary>
    /// <param name="options">What the learner wants.</param>
    /// <param name="boundary">Where the learner's days end.</param>
    public Scheduler(SchedulerOptions options, DayBoundary boundary)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(boundary);
        Options = options;
        Boundary = boundary;
        Memory = options.CreateMemoryModel();
        _plan = new LearningPlan(options);
        _interval = new IntervalRule(options, Memory);
    }

    /// <summary>What the learner wants.</summary>
    public SchedulerOptions Options { get; }

    /// <summary>Where the learner's days end.</summary>
    public DayBoundary Boundary { get; }

    /// <summary>The memory model in force, for replays of memory alone.</summary>
    public IMemoryModel Memory { get; }

    /// <summary>The card after a review.</summary>
    /// <param name="card">The card before it.</param>
    /// <param name="rating">How it went.</param>
    /// <param name="at">When it was; counted as the day of the last review if it lies before that.</param>
    /// <param name="fuzzSeed">Spreads the interval a little, always in the same way for the same seed; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rating is none of the four.</exception>
    public ScheduledCard Review(in ScheduledCard card, Rating rating, DateTimeOffset at, ulong? fuzzSeed = null) =>
        Preview(card, at, fuzzSeed)[rating];

    /// <summary>The card after each rating that a review might get.</summary>
    /// <param name="card">The card before it.</param>
    /// <param name="at">When the review is; counted as the day of the last review if it lies before that.</param>
    /// <param name="fuzzSeed">Spreads the intervals a little, always in the same way for the same seed; null for none.</param>
    public ReviewPreview Preview(in ScheduledCard card, DateTimeOffset at, ulong? fuzzSeed = null) =>
        PreviewAfterDays(card, ElapsedDays(card, at), at, fuzzSeed);

    /// <summary>The same for a caller that knows the elapsed days, such as a log that kept the learner day of each review while the learner changed zones.</summary>
    /// <param name="card">The card before it.</param>
    /// <param name="elapsedDays">Learner days since the last review, at least 0; ignored for a new card.</param>
    /// <param name="at">When the review is; due dates count from it.</param>
    /// <param name="fuzzSeed">Spreads the intervals a little, always in the same way for the same seed; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The elapsed days are negative.</exception>
    public ReviewPreview PreviewAfterDays(in ScheduledCard card, int elapsedDays, DateTimeOffset at, ulong? fuzzSeed = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(elapsedDays);
        var memories = Memory.AfterEach(card.Memory, elapsedDays);
        var delays = _plan.After(card, memories, _interval.Fuzzed(elapsedDays, fuzzSeed));
        return new ReviewPreview(
            elapsedDays,
            memories.Retrievability,
            After(card, memories.Again, delays.Again, at, LapsesAfterAgain(card)),
            After(card, memories.Hard, delays.Hard, at, card.Lapses),
            After(card, memories.Good, delays.Good, at, card.Lapses),
            After(card, memories.Easy, delays.Easy, at, card.Lapses));
    }

    /// <summary>The probability that a card is recalled at an instant, counted in whole learner days; null for a new card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="at">The instant.</param>
    public double? Retrievability(in ScheduledCard card, DateTimeOffset at) =>
        card.Memory is { } memory ? Memory.Retrievability(memory, ElapsedDays(card, at)) : null;

    /// <summary>Takes a new card through a history, lazily.</summary>
    /// <param name="history">Its reviews, oldest first.</param>
    public IEnumerable<ReplayedReview> Replay(IEnumerable<PastReview> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Steps(history);

        IEnumerable<ReplayedReview> Steps(IEnumerable<PastReview> reviews)
        {
            var card = ScheduledCard.New;
            foreach (var review in reviews)
            {
                var step = new ReplayedReview(review, Preview(card, review.At, review.FuzzSeed));
                card = step.Card;
                yield return step;
            }
        }
    }

    /// <summary>The card as it was before the last reviews of its history.</summary>
    /// <param name="history">Its reviews, oldest first.</param>
    /// <param name="reviews">How many of the last to take back; all of them or more leave a new card.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ScheduledCard Rollback(IReadOnlyCollection<PastReview> history, int reviews = 1)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfNegative(reviews);
        var card = ScheduledCard.New;
        foreach (var review in history.Take(history.Count - reviews))
            card = Review(card, review.Rating, review.At, review.FuzzSeed);
        return card;
    }

    /// <summary>The intervals, counted from the last review, among which a card in review may be scheduled without betraying the desired retention.</summary>
    /// <param name="card">A card after a review. Its own interval is the least unless its memory now asks for a shorter one.</param>
    /// <returns>The range; null for a card that is new or on its steps, which is not scheduled in days.</returns>
    public FuzzRange? Spread(in ScheduledCard card) => card is { State: CardState.Review, Memory: { } memory }
        ? FuzzRange.Around(_interval.Of(memory), card.ScheduledDays - 1, Options.MaximumInterval)
        : null;

    /// <summary>The card with the interval that these options give its memory, counted from its last review: for use after weights or desired retention changed.</summary>
    /// <param name="card">The card, its memory already recomputed. One that is new or on its steps comes back as it is.</param>
    /// <param name="fuzzSeed">Spreads the interval a little; null for none.</param>
    public ScheduledCard Reschedule(in ScheduledCard card, ulong? fuzzSeed = null) => Spread(card) is { } range
        ? card.WithInterval(fuzzSeed is { } seed ? range.Pick(seed) : _interval.Of(card.Memory!.Value))
        : card;

    private int ElapsedDays(in ScheduledCard card, DateTimeOffset at) => card.LastReview is { } last ? Boundary.DaysBetween(last, at) : 0;

    // Without steps of any kind, Again on anything that was seen before is a lapse; with them, only on what had left the steps.
    private int LapsesAfterAgain(in ScheduledCard card) =>
        card.Lapses + (card.State == CardState.Review || (!Options.EnableShortTerm && card.State != CardState.New) ? 1 : 0);

    private static ScheduledCard After(in ScheduledCard card, MemoryState memory, Delay delay, DateTimeOffset at, int lapses) =>
        new(delay.State, memory, delay.Step, delay.DueAfter(at), at.ToUniversalTime(), delay.Days, card.Reps + 1, lapses);
}
