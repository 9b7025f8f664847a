using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

/// <summary>Training that stops when the test run is stopped.</summary>
internal static class Run
{
    public static Fit Fit(ReviewLog log, TrainingOptions? options = null, IProgress<TrainingProgress>? progress = null) =>
        Trainer.Fit(log, options, progress, TestContext.Current.CancellationToken);

    public static OptimizationResult Optimize(
        ReviewLog log,
        FsrsParameters? inForce = null,
        TrainingOptions? options = null,
        DateTimeOffset? trainBefore = null,
        int threads = 2,
        IProgress<TrainingProgress>? progress = null) =>
        Optimizer.Optimize(log, inForce, options, trainBefore, threads, progress, TestContext.Current.CancellationToken);
}
