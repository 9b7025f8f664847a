namespace ReqflowPrep.Scheduling;

/// <summary>The interval rule at one review: all four ratings are fuzzed by the same draw.</summary>
internal readonly struct FuzzedIntervals(IntervalRule rule, int elapsedDays, ulong? seed)
{
    public int Maximum => rule.MaximumInterval;

    public int Of(MemoryState memory)
    {
        var days = rule.Of(memory);
        return seed is { } given ? FuzzRange.Around(days, elapsedDays, rule.MaximumInterval).Pick(given) : days;
    }
}
