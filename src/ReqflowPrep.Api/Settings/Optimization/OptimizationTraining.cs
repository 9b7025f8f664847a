using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Settings;

/// <summary>Trains for one job, from its turn to its result.</summary>
internal sealed class OptimizationTraining(TrainingLine line, OptimizationRecords records)
{
    // Often enough for a person who watches, and rarely enough for the database. It is real time even where the clock is a test's.
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(250);

    // Nobody waits at the door for it: one processor, and the pool's threads, stay free for the learners who practice.
    private static readonly int Threads = Math.Max(1, Environment.ProcessorCount - 1);

    public async Task RunAsync(QueuedOptimization job, CancellationToken stopping)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        try
        {
            if (await line.TakeTurnAsync(() => TrainAsync(job, cancel), stopping) is { } result) await records.FinishAsync(job, result, stopping);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The learner canceled it, and this says nothing more; or something else gave up.
            await records.FailAsync(job, "The training was interrupted.", stopping);
        }
    }

    private async Task<OptimizationResult?> TrainAsync(QueuedOptimization job, CancellationTokenSource cancel)
    {
        if (await records.StartAsync(job, cancel.Token) is not { } material) return null;
        var progress = new LatestProgress();
        var training = Task.Factory.StartNew(
            () => Optimizer.Optimize(material.Log, material.InForce, material.Options, threads: Threads, progress: progress, cancellation: cancel.Token),
            cancel.Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            while (await Task.WhenAny(training, Task.Delay(BetweenReports, CancellationToken.None)) != training)
            {
                if (!await records.ReportAsync(job, progress.Fraction, cancel.Token)) break;
            }
        }
        finally
        {
            // The turn is given back only when the processors are free.
            if (!training.IsCompleted) await cancel.CancelAsync();
            await ((Task)training).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return await training;
    }
}
