using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>
/// Moves due dates to where new weights put them, counted from each item's last review. Only items that are scheduled in days move, and of
/// those only the ones whose interval is not among the new fuzz range already: asking twice moves nothing twice.
/// </summary>
public static class Rescheduling
{
    /// <param name="write">The transaction of the change, its memories already recomputed.</param>
    /// <param name="plan">The plan with the change.</param>
    /// <param name="operationId">The operation that asked for it.</param>
    /// <param name="cancel">Gives up before the commit.</param>
    /// <returns>The number of items moved; each has a row of its own in the log.</returns>
    public static async Task<int> RescheduleAsync(this LearnerTransaction write, PracticePlan plan, string operationId, CancellationToken cancel)
    {
        var suspended = (await write.Db.Suspensions.AsNoTracking().ToListAsync(cancel)).Select(s => (s.ItemType, s.ItemId)).ToHashSet();
        var load = new DailyLoad(write.Today);
        var moving = new List<(Memory Memory, FuzzRange Range)>();
        foreach (var memory in await write.Db.Memories.ToListAsync(cancel))
        {
            if (suspended.Contains((memory.ItemType == ItemType.Card ? ItemType.Card : ItemType.Question, memory.ItemId))) continue;
            if (plan.For(memory.ItemType).Spread(memory.ToCard()) is { } range && !(memory.ScheduledDays >= range.Minimum && memory.ScheduledDays <= range.Maximum))
                moving.Add((memory, range));
            else
                load.Add(plan.DayOf(memory.Due));
        }

        // The less choice an item has the earlier it chooses; the ids make the order the same on every database.
        var line = moving.OrderBy(m => m.Range.Maximum - m.Range.Minimum).ThenBy(m => m.Memory.ItemId, StringComparer.Ordinal).ThenBy(m => m.Memory.CriterionId, StringComparer.Ordinal);
        foreach (var (memory, range) in line) write.Move(memory, range, plan, load, operationId);
        return moving.Count;
    }

    private static void Move(this LearnerTransaction write, Memory memory, FuzzRange range, PracticePlan plan, DailyLoad load, string operationId)
    {
        var seed = FuzzSeeds.For(operationId, memory.Item);
        var counts = load.Of(plan.DayOf(memory.LastReview), range);
        var card = memory.ToCard().WithInterval(LoadBalancer.Choose(range, counts, shares: [], seed));
        memory.ScheduledDays = card.ScheduledDays;
        memory.Due = card.Due;
        load.Add(plan.DayOf(card.Due));
        write.Append(new LogEntry(LogKind.Reschedule, operationId, operationId, memory.Item)
        {
            Counts = true,
            At = write.Now,
            LearnerDay = write.Today,
            FuzzSeed = seed,
        }).After = memory.ToAfter();
    }
}
