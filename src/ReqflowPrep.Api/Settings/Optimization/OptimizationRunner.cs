using System.Threading.Channels;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

/// <summary>Runs the jobs of this instance one after the other, apart from the requests that asked for them.</summary>
internal sealed partial class OptimizationRunner(
    Channel<QueuedOptimization> queue, OptimizationTraining training, OptimizationRecords records, ILogger<OptimizationRunner> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await records.EndUnfinishedAsync(OptimizationState.Failed, "The service was restarted.", cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await records.EndUnfinishedAsync(OptimizationState.Canceled, "The service was shut down.", cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await training.RunAsync(job, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                TrainingFailed(logger, exception, job.JobId);
                await FailAsync(job, stoppingToken);
            }
        }
    }

    // With the database away this cannot be written down; it must not take the service along.
    private async Task FailAsync(QueuedOptimization job, CancellationToken stopping)
    {
        try
        {
            await records.FailAsync(job, "Something went wrong in the service; its log says what.", stopping);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TrainingFailed(logger, exception, job.JobId);
        }
    }

    [LoggerMessage(20, LogLevel.Error, "The training {JobId} failed")]
    private static partial void TrainingFailed(ILogger logger, Exception exception, string jobId);
}
