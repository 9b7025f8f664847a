using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Migrations.Sqlite;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data.Tests;

public sealed class SqliteFileTests(SqliteStore store) : IClassFixture<SqliteStore>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "10000")]
    public async Task EveryConnectionIsToldHowToWrite(string pragma, string value)
    {
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync(Cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(value, (await command.ExecuteScalarAsync(Cancel))!.ToString());
    }

    [Fact]
    public async Task ABackupTakenWhileReviewsAreWrittenIsWholeAndConsistent()
    {
        var learner = await store.AddLearnerAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var written = 0;
        var writing = Task.Run(async () =>
        {
            for (; !stop.IsCancellationRequested; Interlocked.Increment(ref written)) await ReviewAsync(learner, $"op{written}");
        }, Cancel);

        var copies = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            // Two more reviews before each copy, however slow the machine is: one may have been committed before it was counted.
            for (var seen = Volatile.Read(ref written); Volatile.Read(ref written) < seen + 2;) await Task.Delay(1, Cancel);
            copies.Add($"{store.File}.copy{i}");
            SqliteFile.Backup(store.File, copies[^1]);
        }

        await stop.CancelAsync();
        await writing;

        var last = 0L;
        foreach (var copy in copies)
        {
            Assert.Null(SqliteFile.FindFault(copy));
            var (rows, head, reps) = (Count(copy, "SELECT COUNT(*) FROM ReviewLog"), Count(copy, "SELECT MAX(LastSequence) FROM LogHeads"), Count(copy, "SELECT MAX(Reps) FROM Memories"));
            Assert.Equal((rows, rows), (head, reps));
            Assert.True(rows > last);
            last = rows;
        }

        Assert.False(File.Exists(copies[0] + ".unfinished"));
    }

    [Fact]
    public async Task ARestoreBringsBackWhatTheBackupHad()
    {
        await using var other = new SqliteStore();
        await other.InitializeAsync();
        var learner = await other.AddLearnerAsync();
        await ReviewAsync(learner, "kept", other);
        var copy = other.File + ".copy";
        SqliteFile.Backup(other.File, copy);
        await ReviewAsync(learner, "lost", other);
        SqliteConnection.ClearAllPools();

        SqliteFile.Restore(copy, other.File);

        await using var db = other.Open(learner);
        Assert.Equal("kept", (await db.Log.SingleAsync(Cancel)).OperationId);
        Assert.Equal(1, (await db.Memories.SingleAsync(Cancel)).Reps);
        Assert.True(File.Exists(copy));
    }

    [Fact]
    public async Task AFileThatIsNoSoundDatabaseIsFound()
    {
        var folder = Path.GetDirectoryName(store.File)!;
        var text = Path.Combine(folder, "text.db");
        await File.WriteAllTextAsync(text, string.Concat(Enumerable.Repeat("This is no database. ", 300)), Cancel);
        var other = Path.Combine(folder, "other.db");
        SqliteFile.Prepare(other);
        SqliteConnection.ClearAllPools();

        Assert.NotNull(SqliteFile.FindFault(text));
        Assert.Contains("not a ReqflowPrep database", SqliteFile.FindFault(other), StringComparison.Ordinal);
        Assert.Null(SqliteFile.FindFault(store.File));
    }

    [Fact]
    public void AServedDatabaseIsInUseUntilTheLastServiceEnds()
    {
        Assert.False(SqliteFile.IsInUse(store.File));

        var services = new[] { SqliteFile.MarkInUse(store.File), SqliteFile.MarkInUse(store.File) };
        Assert.True(SqliteFile.IsInUse(store.File));
        services[0].Dispose();
        Assert.True(SqliteFile.IsInUse(store.File));
        services[1].Dispose();

        Assert.False(SqliteFile.IsInUse(store.File));
    }

    private Task<Memory> ReviewAsync(Guid learner, string operation, SqliteStore? into = null) => (into ?? store).WriteAsync(learner, async write =>
    {
        var card = ItemKey.Card("a.b");
        return write.Review(await write.FindMemoryAsync(card, Cancel), card, LogKind.Review, operation, Rating.Good, write.Now, durationMs: null);
    });

    private static long Count(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
