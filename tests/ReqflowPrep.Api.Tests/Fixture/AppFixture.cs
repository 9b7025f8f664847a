namespace ReqflowPrep.Api.Tests;

/// <summary>One running service that the tests of one database share; every test brings its own learners.</summary>
public abstract class AppFixture : IAsyncLifetime
{
    private TestApp? _app;
    private TestDatabase? _database;

    /// <summary>Why the tests of this database cannot run, or null.</summary>
    public abstract string? Missing { get; }

    public TestApp App => _app!;

    public abstract TestDatabase CreateDatabase();

    public ValueTask InitializeAsync()
    {
        if (Missing is not null) return ValueTask.CompletedTask;
        _database = CreateDatabase();
        _app = new TestApp(_database, TestCatalog.Folder);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_app is not null) await _app.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }
}
