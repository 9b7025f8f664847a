namespace ReqflowPrep.Api.Fsrs;

/// <summary>Lets one training at a time have the processors; the others wait in line.</summary>
public sealed class TrainingLine : IDisposable
{
    private readonly SemaphoreSlim _line = new(1, 1);

    public Task<T> RunAsync<T>(Func<T> training, CancellationToken cancel) => TakeTurnAsync(() => Task.Run(training, cancel), cancel);

    /// <summary>The same for a training that does something else when its turn has come.</summary>
    public async Task<T> TakeTurnAsync<T>(Func<Task<T>> turn, CancellationToken cancel)
    {
        await _line.WaitAsync(cancel);
        try
        {
            return await turn();
        }
        finally
        {
            _line.Release();
        }
    }

    public void Dispose() => _line.Dispose();
}
