namespace ReqflowPrep.Api.Fsrs;

/// <summary>Lets one training at a time have the processors; the others wait in line.</summary>
public sealed class TrainingLine : IDisposable
{
    private readonly SemaphoreSlim _line = new(1, 1);

    public async Task<T> RunAsync<T>(Func<T> training, CancellationToken cancel)
    {
        await _line.WaitAsync(cancel);
        try
        {
            return await Task.Run(training, cancel);
        }
        finally
        {
            _line.Release();
        }
    }

    public void Dispose() => _line.Dispose();
}
