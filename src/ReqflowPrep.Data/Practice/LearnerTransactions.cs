using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>Opens the writes of the learner in scope.</summary>
public sealed class LearnerTransactions(ReqflowDbContext db, WriteGate gate, ItemNames names, TimeProvider clock)
{
    /// <summary>Runs a write and commits it when it says so; otherwise nothing has happened.</summary>
    /// <param name="write">The write and whether to keep it.</param>
    /// <param name="cancel">Gives up before the commit.</param>
    /// <returns>What the write returned; null when the learner's account is gone.</returns>
    public Task<T?> RunAsync<T>(Func<LearnerTransaction, Task<(T Result, bool Commit)>> write, CancellationToken cancel)
        where T : class =>
        gate.PassAsync(() => RunInLineAsync(write, cancel), cancel);

    private async Task<T?> RunInLineAsync<T>(Func<LearnerTransaction, Task<(T Result, bool Commit)>> write, CancellationToken cancel)
        where T : class
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);

        // The update changes nothing and takes the lock of the learner's row, on every database; reads that follow see all earlier writes.
        if (await db.LogHeads.ExecuteUpdateAsync(u => u.SetProperty(h => h.LastSequence, h => h.LastSequence), cancel) == 0) return null;
        db.ChangeTracker.Clear();
        var head = await db.LogHeads.SingleAsync(cancel);
        if (await db.FindPlanAsync(cancel) is not { } plan) return null;

        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var (result, commit) = await write(new LearnerTransaction(db, head, plan, names, now));
        if (!commit) return result;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }
}
