using ReqflowPrep.Grading.Llm.Tests.Server;

namespace ReqflowPrep.Api.Tests;

/// <summary>A service with a language model to ask; the model keeps no judgments, so that tests may send the same answer.</summary>
public sealed class LanguageModelService<TFixture>(TFixture fixture) : IAsyncLifetime
    where TFixture : AppFixture
{
    /// <summary>The service and its model; null where the database is missing.</summary>
    public (TestApp App, ChatServer Server)? Running { get; private set; }

    private TestDatabase? _database;

    public async ValueTask InitializeAsync()
    {
        if (fixture.Missing is not null) return;
        _database = fixture.CreateDatabase();
        var server = await ChatServer.StartAsync();
        Running = (new TestApp(_database, TestCatalog.Folder, SecondOpinionTests.SettingsFor(server)), server);
    }

    public async ValueTask DisposeAsync()
    {
        if (Running is { } running)
        {
            await running.App.DisposeAsync();
            await running.Server.DisposeAsync();
        }

        if (_database is not null) await _database.DisposeAsync();
    }
}
