using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Data.Tests;

/// <summary>A migrated database that a test class shares; every test brings its own learners.</summary>
public abstract class Store : IAsyncLifetime
{
    private static readonly Lazy<ItemNames> Names = new(() => new ItemNames(EmptyCatalog()));

    private readonly WriteGate _gate = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Why the tests of this database cannot run, or null.</summary>
    public abstract string? Missing { get; }

    public abstract ReqflowDbContext Open(Guid learnerId = default);

    public virtual async ValueTask InitializeAsync()
    {
        if (Missing is not null) return;
        await using var db = Open();
        await db.Database.MigrateAsync();
    }

    public abstract ValueTask DisposeAsync();

    public async Task<Guid> AddLearnerAsync()
    {
        await using var db = Open();
        var id = Guid.CreateVersion7(Clock.GetUtcNow());
        db.Users.Add(new Learner { Id = id, UserName = $"{id}@example.test", Email = $"{id}@example.test", RegisteredAt = Clock.GetUtcNow() });
        await db.SaveChangesAsync();
        return id;
    }

    /// <summary>Runs one write of a learner and commits it.</summary>
    public async Task<T> WriteAsync<T>(Guid learnerId, Func<LearnerTransaction, Task<T>> write)
        where T : class
    {
        await using var db = Open(learnerId);
        var transactions = new LearnerTransactions(db, _gate, Names.Value, Clock);
        return (await transactions.RunAsync(async transaction => (await write(transaction), Commit: true), TestContext.Current.CancellationToken))!;
    }

    private static ContentCatalog EmptyCatalog()
    {
        var folder = Directory.CreateTempSubdirectory("reqflow-empty-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "categories.yaml"), "- id: any\n  title: Any\n  description: Anything at all.\n");
            folder.CreateSubdirectory("concepts");
            folder.CreateSubdirectory("incidents");
            var reading = CatalogReader.Read(folder.FullName);
            return reading.Catalog ?? throw new InvalidOperationException(string.Join('\n', reading.Mistakes));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
