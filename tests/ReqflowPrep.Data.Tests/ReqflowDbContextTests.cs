using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data.Tests;

public abstract class ReqflowDbContextTests(Store store) : StoreTests(store)
{
    [Fact]
    public void TheMigrationsMatchTheModel()
    {
        using var db = Store.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task EveryMigrationIsApplied()
    {
        await using var db = Store.Open();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancel));
    }

    [Theory]
    [InlineData("2026-03-02T12:34:56.789Z")]
    [InlineData("1969-12-31T23:59:59.001Z")]
    [InlineData("2026-03-02T00:00:00.000Z")]
    [InlineData("9999-12-31T23:59:59.999Z")]
    public async Task InstantsComeBackToTheMillisecond(string text)
    {
        var instant = DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var learner = await Store.AddLearnerAsync();
        await using (var db = Store.Open(learner))
        {
            db.Notes.Add(new Note { LearnerId = learner, Concept = "any", Text = "", UpdatedAt = instant, Revision = learner });
            await db.SaveChangesAsync(Cancel);
        }

        await using var again = Store.Open(learner);
        Assert.Equal(instant, (await again.Notes.SingleAsync(Cancel)).UpdatedAt);
        Assert.Equal(1, await again.Notes.CountAsync(n => n.UpdatedAt <= instant && n.UpdatedAt >= instant, Cancel));
    }

    [Fact]
    public async Task InstantsAreOrderedByTheDatabase()
    {
        var learner = await Store.AddLearnerAsync();
        await using var db = Store.Open(learner);
        for (var i = 0; i < 5; i++)
        {
            var at = Store.Clock.GetUtcNow().AddMilliseconds((i * 7 % 5) - 2);
            db.Notes.Add(new Note { LearnerId = learner, Concept = $"c{i}", Text = "", UpdatedAt = at, Revision = learner });
        }

        await db.SaveChangesAsync(Cancel);

        var read = await db.Notes.OrderBy(n => n.UpdatedAt).Select(n => n.UpdatedAt).ToListAsync(Cancel);
        Assert.Equal(read.Order(), read);
        Assert.Equal(5, read.Distinct().Count());
    }

    [Fact]
    public async Task AQuerySeesOnlyTheRowsOfTheLearnerInScope()
    {
        var (one, two) = (await Store.AddLearnerAsync(), await Store.AddLearnerAsync());
        await FillAsync(one);
        await FillAsync(two);

        await using var db = Store.Open(one);
        await using var nobody = Store.Open();
        foreach (var (mine, none, all) in new[]
        {
            (await OwnersAsync(db.Settings), await OwnersAsync(nobody.Settings), await OwnersAsync(db.Settings.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]))),
            (await OwnersAsync(db.Log), await OwnersAsync(nobody.Log), await OwnersAsync(db.Log.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]))),
            (await OwnersAsync(db.Memories), await OwnersAsync(nobody.Memories), await OwnersAsync(db.Memories.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]))),
            (await OwnersAsync(db.Notes), await OwnersAsync(nobody.Notes), await OwnersAsync(db.Notes.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]))),
        })
        {
            Assert.Equal([one], mine.Distinct());
            Assert.Empty(none);
            Assert.Superset(new HashSet<Guid> { one, two }, all.ToHashSet());
        }
    }

    [Fact]
    public async Task ADeletedLearnerLeavesNoRow()
    {
        var (gone, stays) = (await Store.AddLearnerAsync(), await Store.AddLearnerAsync());
        await FillAsync(gone);
        await FillAsync(stays);

        await using (var db = Store.Open()) await db.Users.Where(l => l.Id == gone).ExecuteDeleteAsync(Cancel);

        Assert.Equal(0, await RowsAsync(gone));
        Assert.True(await RowsAsync(stays) >= 5);
    }

    [Fact]
    public async Task ARowOfNobodyIsRefused()
    {
        var nobody = Guid.CreateVersion7(Store.Clock.GetUtcNow());
        await using var db = Store.Open(nobody);
        db.Notes.Add(new Note { LearnerId = nobody, Concept = "any", Text = "", UpdatedAt = Store.Clock.GetUtcNow(), Revision = nobody });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task ANewLearnerHasSettingsAndALog()
    {
        var learner = await Store.AddLearnerAsync();
        await using var db = Store.Open(learner);

        Assert.Equal(0.9, (await db.Settings.SingleAsync(Cancel)).DesiredRetention);
        Assert.Equal(0, (await db.LogHeads.SingleAsync(Cancel)).LastSequence);
    }

    private Task<LogRow> FillAsync(Guid learner) => Store.WriteAsync(learner, write =>
    {
        write.Review(null, ItemKey.Card("a.b"), LogKind.Review, "op", Rating.Good, write.Now, 5);
        write.Db.Notes.Add(new Note { LearnerId = learner, Concept = "any", Text = "x", UpdatedAt = write.Now, Revision = learner });
        write.Db.Suspensions.Add(new Suspension { LearnerId = learner, ItemType = ItemType.Card, ItemId = "a.b", Since = write.Now });
        write.Db.ParameterSets.Add(new ParameterSet { LearnerId = learner, Version = 1, Weights = FsrsParameters.Default.ToArray(), Source = ParameterSource.Manual, CreatedAt = write.Now });
        return Task.FromResult(write.Db.Log.Local.Single());
    });

    private async Task<int> RowsAsync(Guid learner)
    {
        await using var db = Store.Open(learner);
        return await db.Settings.CountAsync(Cancel) + await db.LogHeads.CountAsync(Cancel) + await db.Log.CountAsync(Cancel) + await db.Memories.CountAsync(Cancel)
            + await db.Notes.CountAsync(Cancel) + await db.Suspensions.CountAsync(Cancel) + await db.ParameterSets.CountAsync(Cancel);
    }

    private static Task<List<Guid>> OwnersAsync<T>(IQueryable<T> rows)
        where T : class, ILearnerOwned =>
        rows.Select(r => r.LearnerId).ToListAsync(Cancel);
}

public sealed class SqliteReqflowDbContextTests(SqliteStore store) : ReqflowDbContextTests(store), IClassFixture<SqliteStore>;

public sealed class PostgreSqlReqflowDbContextTests(PostgreSqlStore store) : ReqflowDbContextTests(store), IClassFixture<PostgreSqlStore>;
