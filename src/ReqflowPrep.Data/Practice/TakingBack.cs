using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>Takes back the learner's last review or attempt whole, with its probes and overrides.</summary>
public static class TakingBack
{
    /// <summary>The newest review or attempt that stands, as its first row; null when there is none.</summary>
    public static Task<LogRow?> FindLastOperationAsync(this LearnerTransaction write, CancellationToken cancel)
    {
        var log = write.Db.Log.AsNoTracking();
        return log
            .Where(r => (r.Kind == LogKind.Review || r.Kind == LogKind.Attempt) && !log.Any(u => u.Kind == LogKind.Undo && u.SubjectId == r.SubjectId))
            .OrderByDescending(r => r.Sequence)
            .FirstOrDefaultAsync(cancel);
    }

    public static async Task UndoAsync(this LearnerTransaction write, string operationId, string subjectId, CancellationToken cancel)
    {
        var undone = await write.UndoneAsync(cancel);
        undone.Add(subjectId);
        var rows = await write.Db.Log.AsNoTracking().Where(r => r.SubjectId == subjectId).OrderBy(r => r.Sequence).ToListAsync(cancel);
        foreach (var taken in rows.GroupBy(r => write.Names.Current(r.Item)))
        {
            var first = taken.MinBy(r => r.Sequence)!;
            var undo = write.Append(new LogEntry(LogKind.Undo, operationId, subjectId, taken.Key) { At = first.At, LearnerDay = first.LearnerDay });
            if (taken.Any(r => r.Counts)) undo.After = (await write.WithoutAsync(taken.Key, first.Sequence, undone, cancel))?.ToAfter();
        }

        await write.Db.Attempts.Where(a => a.Id == subjectId).ExecuteUpdateAsync(u => u.SetProperty(a => a.Undone, true), cancel);
    }

    private static async Task<Memory?> WithoutAsync(this LearnerTransaction write, ItemKey item, long firstSequence, HashSet<string> undone, CancellationToken cancel)
    {
        var history = new ItemHistory(await write.RowsOfAsync(item, cancel), undone);
        var memory = await write.FindMemoryAsync(item, cancel);
        if (memory is null) return null;
        if (history.Reviews.Count == 0)
        {
            write.Db.Memories.Remove(memory);
            return null;
        }

        var card = MemoryReplay.Run(write.Plan.For(item.Type), history.Reviews);
        memory.Become(card, history.Reviews[^1].LearnerDay);

        // The due date that was shown before comes back as it was, whatever has been set since, unless a later row was made with the
        // undone review in sight.
        if (history.Newest is { After: { } earlier } newest && newest.Sequence < firstSequence) memory.Restore(earlier);
        return memory;
    }
}
