namespace ReqflowPrep.Scheduling;

/// <summary>Days until the probability of recall has fallen to the desired retention: rounded half up, at least 1 and at most the maximum.</summary>
internal sealed class IntervalRule(SchedulerOptions options, IMemoryModel model)
{
    private readonly Func<MemoryState, double> _days = model.DaysUntil(options.DesiredRetention);

    public int MaximumInterval { get; } = options.MaximumInterval;

    public FuzzedIntervals Fuzzed(int elapsedDays, ulong? seed) => new(this, elapsedDays, seed);

    public int Of(MemoryState memory) => (int)Math.Clamp(Math.Round(_days(memory), MidpointRounding.AwayFromZero), 1, MaximumInterval);
}
