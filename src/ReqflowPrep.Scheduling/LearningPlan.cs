namespace ReqflowPrep.Scheduling;

/// <summary>Steps or days? What each rating means for a card in each of its states.</summary>
internal sealed class LearningPlan(SchedulerOptions options)
{
    private readonly StepRule _learning = new(options.LearningSteps);
    private readonly StepRule _relearning = new(options.RelearningSteps);
    private readonly bool _shortTerm = options.EnableShortTerm;

    public FourDelays After(in ScheduledCard card, in FourMemoryStates memories, FuzzedIntervals intervals)
    {
        if (!_shortTerm)
            return OrderedDays(memories, intervals);
        if (card.State == CardState.Review)
            return AfterReview(card, memories, intervals);

        // A card leaves the steps with the interval of its memory alone: order among the ratings is kept by the steps themselves.
        var (state, rule) = card.State == CardState.Relearning ? (CardState.Relearning, _relearning) : (CardState.Learning, _learning);
        return new FourDelays(
            rule.Again(state) ?? Days(memories.Again, intervals),
            rule.Hard(state, card.Step) ?? Days(memories.Hard, intervals),
            rule.Good(state, card.Step) ?? Days(memories.Good, intervals),
            Days(memories.Easy, intervals));
    }

    /// <summary>Hard is not above Good, Good a day above Hard, Easy a day above Good; none above the maximum.</summary>
    private FourDelays AfterReview(in ScheduledCard card, in FourMemoryStates memories, FuzzedIntervals intervals)
    {
        var good = intervals.Of(memories.Good);
        var hard = Math.Min(intervals.Of(memories.Hard), good);
        good = Math.Max(good, hard + 1);
        var easy = Math.Max(intervals.Of(memories.Easy), good + 1);
        return new FourDelays(
            _relearning.Lapse(card.Step) ?? Days(memories.Again, intervals),
            Delay.OfDays(hard),
            Delay.OfDays(Math.Min(good, intervals.Maximum)),
            Delay.OfDays(Math.Min(easy, intervals.Maximum)));
    }

    /// <summary>Without steps, Again counts too: it is not above Hard, and Hard a day above it.</summary>
    private static FourDelays OrderedDays(in FourMemoryStates memories, FuzzedIntervals intervals)
    {
        var again = intervals.Of(memories.Again);
        var hard = intervals.Of(memories.Hard);
        again = Math.Min(again, hard);
        hard = Math.Max(hard, again + 1);
        var good = Math.Max(intervals.Of(memories.Good), hard + 1);
        var easy = Math.Max(intervals.Of(memories.Easy), good + 1);
        return new FourDelays(
            Delay.OfDays(again),
            Delay.OfDays(Math.Min(hard, intervals.Maximum)),
            Delay.OfDays(Math.Min(good, intervals.Maximum)),
            Delay.OfDays(Math.Min(easy, intervals.Maximum)));
    }

    private static Delay Days(MemoryState memory, FuzzedIntervals intervals) => Delay.OfDays(intervals.Of(memory));
}
