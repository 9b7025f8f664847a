using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>Writes a row that changes what an earlier attempt counts for, and replays the one memory that it touches.</summary>
public static class Amendment
{
    public static async Task<Memory?> AmendAsync(this LearnerTransaction write, LogEntry entry, CancellationToken cancel)
    {
        var row = write.Append(entry);
        var rows = await write.RowsOfAsync(entry.Item, cancel);
        var history = new ItemHistory([.. rows, row], await write.UndoneAsync(cancel));
        var memory = await write.FindMemoryAsync(entry.Item, cancel);
        if (history.Reviews.Count == 0)
        {
            if (memory is not null) write.Db.Memories.Remove(memory);
            return null;
        }

        memory ??= write.NewMemory(entry.Item, history.Reviews[0].LearnerDay);
        memory.FirstDay = history.Reviews[0].LearnerDay;
        memory.Become(MemoryReplay.Run(write.Plan.For(entry.Item.Type), history.Reviews), history.Reviews[^1].LearnerDay);
        row.After = memory.ToAfter();
        return memory;
    }

    /// <summary>Every row of an item, under whatever name it was written.</summary>
    internal static async Task<List<LogRow>> RowsOfAsync(this LearnerTransaction write, ItemKey item, CancellationToken cancel)
    {
        var rows = new List<LogRow>();
        foreach (var name in write.Names.AllNames(item))
            rows.AddRange(await write.Db.Log.AsNoTracking().Where(r => r.ItemType == name.Type && r.ItemId == name.ItemId && r.CriterionId == name.CriterionId).ToListAsync(cancel));
        return rows;
    }

    internal static async Task<HashSet<string>> UndoneAsync(this LearnerTransaction write, CancellationToken cancel) =>
        [.. await write.Db.Log.Where(r => r.Kind == LogKind.Undo).Select(r => r.SubjectId).Distinct().ToListAsync(cancel)];
}
