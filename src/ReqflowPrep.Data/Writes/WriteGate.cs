namespace ReqflowPrep.Data;

/// <summary>
/// Lets one writer at a time through. SQLite has one writer anyway; waiting here, in the order of arrival and without a thread, is fairer
/// and cheaper than its busy handler, which sleeps and tries again.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim? _gate;

    public WriteGate() => _gate = new SemaphoreSlim(1, 1);

    private WriteGate(SemaphoreSlim? gate) => _gate = gate;

    /// <summary>For a database that has many writers.</summary>
    public static WriteGate Open { get; } = new(gate: null);

    public async Task<T> PassAsync<T>(Func<Task<T>> write, CancellationToken cancel)
    {
        if (_gate is null) return await write();
        await _gate.WaitAsync(cancel);
        try
        {
            return await write();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate?.Dispose();
}
