using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>Replays the whole log after the weights, or what else shapes the memory model, have changed. Due dates stay.</summary>
public static class Recomputation
{
    /// <param name="write">The transaction of the change.</param>
    /// <param name="plan">The plan with the change.</param>
    /// <param name="cancel">Gives up before the commit.</param>
    /// <returns>The number of memories replayed.</returns>
    public static async Task<int> RecomputeAsync(this LearnerTransaction write, PracticePlan plan, CancellationToken cancel)
    {
        var undone = await write.UndoneAsync(cancel);
        var rows = (await write.Db.Log.AsNoTracking().Where(r => r.Counts).ToListAsync(cancel)).ToLookup(r => write.Names.Current(r.Item));
        var memories = await write.Db.Memories.ToListAsync(cancel);
        foreach (var memory in memories)
        {
            var history = new ItemHistory(rows[memory.Item], undone);
            if (history.Reviews.Count == 0) continue;
            memory.Remember(MemoryReplay.Run(plan.For(memory.ItemType), history.Reviews), history.Reviews[^1].LearnerDay);
        }

        return memories.Count;
    }
}
