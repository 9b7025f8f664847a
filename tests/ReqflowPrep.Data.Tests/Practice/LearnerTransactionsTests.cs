using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data.Tests;

public abstract class LearnerTransactionsTests(Store store) : StoreTests(store)
{
    private static readonly ItemKey Card = ItemKey.Card("a.b");

    [Fact]
    public async Task WritesAtOnceStandInOneLine()
    {
        var learner = await Store.AddLearnerAsync();

        await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Store.WriteAsync(learner, write => ReviewAsync(write, $"op{i}"))));

        await using var db = Store.Open(learner);
        Assert.Equal(Enumerable.Range(1, 32).Select(i => (long)i), (await db.Log.Select(r => r.Sequence).ToListAsync(Cancel)).Order());
        Assert.Equal(32, (await db.Memories.SingleAsync(Cancel)).Reps);
        Assert.Equal(32, (await db.LogHeads.SingleAsync(Cancel)).LastSequence);
    }

    [Fact]
    public async Task ARowKeepsWhatWasInForce()
    {
        var learner = await Store.AddLearnerAsync();
        await using (var db = Store.Open(learner))
            await db.Settings.ExecuteUpdateAsync(u => u.SetProperty(s => s.TimeZone, "Asia/Tokyo").SetProperty(s => s.RolloverHour, 6), Cancel);

        await Store.WriteAsync(learner, write => Task.FromResult(write.Append(new LogEntry(LogKind.Review, "op", "subject", Card)
        {
            Counts = true, Rating = Rating.Hard, At = write.Now.AddHours(-2), LearnerDay = 17, DurationMs = 1234, FuzzSeed = ulong.MaxValue - 1,
        })));

        await using var again = Store.Open(learner);
        var row = await again.Log.SingleAsync(Cancel);
        Assert.Equal((1L, LogKind.Review, "op", "subject", Card), (row.Sequence, row.Kind, row.OperationId, row.SubjectId, row.Item));
        Assert.Equal((true, Rating.Hard, 17, 1234, ulong.MaxValue - 1), (row.Counts, row.Rating, row.LearnerDay, row.DurationMs, row.FuzzSeed));
        Assert.Equal((Store.Clock.GetUtcNow().AddHours(-2), Store.Clock.GetUtcNow()), (row.At, row.RecordedAt));
        Assert.Equal(("Asia/Tokyo", 6, 0), (row.TimeZone, row.RolloverHour, row.ParameterSetVersion));
        Assert.Null(row.After);
    }

    [Fact]
    public async Task AReviewsRowSaysHowItLeftTheItem()
    {
        var learner = await Store.AddLearnerAsync();
        await Store.WriteAsync(learner, write => ReviewAsync(write, "op"));

        await using var db = Store.Open(learner);
        var (row, memory) = (await db.Log.SingleAsync(Cancel), await db.Memories.SingleAsync(Cancel));
        Assert.Equal(memory.ToAfter(), row.After);
        Assert.Equal(FuzzSeeds.For("op", Card), row.FuzzSeed);
    }

    [Fact]
    public async Task AWriteThatIsNotCommittedHasNotHappened()
    {
        var learner = await Store.AddLearnerAsync();
        await using var db = Store.Open(learner);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.WriteAsync<Memory>(learner, async write =>
        {
            await ReviewAsync(write, "op");
            await write.Db.SaveChangesAsync(Cancel);
            throw new InvalidOperationException("The power fails.");
        }));

        Assert.Empty(await db.Log.ToListAsync(Cancel));
        Assert.Empty(await db.Memories.ToListAsync(Cancel));
        Assert.Equal(0, (await db.LogHeads.SingleAsync(Cancel)).LastSequence);
    }

    private static async Task<Memory> ReviewAsync(LearnerTransaction write, string operation) =>
        write.Review(await write.FindMemoryAsync(Card, Cancel), Card, LogKind.Review, operation, Rating.Good, write.Now, durationMs: null);
}

public sealed class SqliteLearnerTransactionsTests(SqliteStore store) : LearnerTransactionsTests(store), IClassFixture<SqliteStore>;

public sealed class PostgreSqlLearnerTransactionsTests(PostgreSqlStore store) : LearnerTransactionsTests(store), IClassFixture<PostgreSqlStore>;
