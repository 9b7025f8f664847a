namespace ReqflowPrep.Api.Tests;

/// <summary>A database that one service has to itself; the service makes it by its own migration.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>What tells the service where it is.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    public abstract ValueTask DisposeAsync();
}
