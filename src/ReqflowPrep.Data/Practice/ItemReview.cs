using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

public static class ItemReview
{
    /// <summary>Reviews one item: steps its memory and writes the row that says so.</summary>
    public static Memory Review(this LearnerTransaction write, Memory? memory, ItemKey item, LogKind kind, string operationId, Rating rating, DateTimeOffset at, int? durationMs)
    {
        var day = write.Plan.DayOf(at);
        var seed = FuzzSeeds.For(operationId, item);
        var next = write.Plan.Preview(memory, item.Type, at, seed)[rating];
        memory ??= write.NewMemory(item, firstDay: day);
        memory.Become(next, day);
        write.Append(new LogEntry(kind, operationId, operationId, item)
        {
            Counts = true,
            Rating = rating,
            At = at,
            LearnerDay = day,
            DurationMs = durationMs,
            FuzzSeed = seed,
        }).After = memory.ToAfter();
        return memory;
    }

    /// <summary>What each rating would give, by the learner days since the last review.</summary>
    public static ReviewPreview Preview(this PracticePlan plan, Memory? memory, ItemType type, DateTimeOffset at, ulong? fuzzSeed = null) =>
        plan.For(type).PreviewAfterDays(memory.CardOrNew(), plan.ElapsedDays(memory, at), at, fuzzSeed);

    /// <summary>The probability that the item is recalled at an instant.</summary>
    public static double Retrievability(this PracticePlan plan, Memory memory, DateTimeOffset at) =>
        plan.For(memory.ItemType).Memory.Retrievability(new MemoryState(memory.Stability, memory.Difficulty), plan.ElapsedDays(memory, at));

    internal static Memory NewMemory(this LearnerTransaction write, ItemKey item, int firstDay)
    {
        var memory = new Memory { LearnerId = write.LearnerId, ItemType = item.Type, ItemId = item.ItemId, CriterionId = item.CriterionId, FirstDay = firstDay };
        write.Db.Memories.Add(memory);
        return memory;
    }

    private static int ElapsedDays(this PracticePlan plan, Memory? memory, DateTimeOffset at) =>
        memory is null ? 0 : Math.Max(0, plan.DayOf(at) - memory.LastDay);
}
