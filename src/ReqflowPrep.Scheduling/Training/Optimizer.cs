using System.Globalization;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>Looks for weights that suit a learner better than those in force, and takes them only if they prove it on reviews they have not seen.</summary>
/// <remarks>
/// On a small log training often helps on the reviews it saw and harms on those that follow. So the weights are first fitted to the earlier 80 % of the rows and tested
/// on the items of the rest; only if they win there is the fit to all rows used.
/// </remarks>
public static class Optimizer
{
    /// <summary>The share of the rows that the test's weights are fitted to.</summary>
    public const double TrainingShare = 0.8;

    /// <summary>With fewer later items than this a better loss is as likely to be luck.</summary>
    public const int FewestHeldOutItems = 32;

    /// <summary>Searches; the same arguments give the same result to the last bit, on one thread or several.</summary>
    /// <param name="log">The learner's reviews.</param>
    /// <param name="inForce">The weights to beat; null for the defaults.</param>
    /// <param name="options">How to fit; null for the defaults.</param>
    /// <param name="trainBefore">Fits to the rows before this instant, tests on the items from it on, and returns the weights that were tested: for measuring. Null for
    /// the earlier 80 %, and weights fitted to all rows if they pass.</param>
    /// <param name="threads">How many threads may be used; two fits is all there is to do at once.</param>
    /// <param name="progress">Told after each batch, by one thread at a time, though not always the same.</param>
    /// <param name="cancellation">Stops the search within a batch.</param>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static OptimizationResult Optimize(
        ReviewLog log,
        FsrsParameters? inForce = null,
        TrainingOptions? options = null,
        DateTimeOffset? trainBefore = null,
        int threads = 2,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        options ??= new TrainingOptions();
        var old = inForce ?? FsrsParameters.Default;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        if (log.Items == 0)
            return NotEnough("The log has no review on a later day than the one before it.");

        var from = trainBefore ?? log.InstantAfter(TrainingShare);
        var (early, all) = Fits();
        if ((early.Kind == FitKind.NotEnoughData ? early : all) is { Kind: FitKind.NotEnoughData } missing)
            return NotEnough(missing.Missing!);

        Evaluation[] results = new Evaluation[4];
        Parallel.Invoke(
            parallel,
            () => results[0] = Evaluate(old, null),
            () => results[1] = Evaluate(all.Parameters, null),
            () => results[2] = Evaluate(old, from),
            () => results[3] = Evaluate(early.Parameters, from));
        var heldOut = new HeldOut(from, results[2], results[3]);
        var decision = Wins(heldOut) ? Decision.Accepted : Decision.KeptOld;
        return new OptimizationResult(decision, Reason(heldOut), decision == Decision.Accepted ? all.Parameters : old, all.Parameters, results[0], results[1], heldOut);

        (Fit Early, Fit All) Fits()
        {
            var sum = progress is null ? null : new ProgressSum(progress, trainBefore is null ? 2 : 1);
            Fit? earlier = null, whole = null;
            Action fitEarlier = () => earlier = Trainer.Fit(log.Before(from), options, sum?.Part(0), cancellation);
            Action fitWhole = () => whole = Trainer.Fit(log, options, sum?.Part(1), cancellation);
            Parallel.Invoke(parallel, trainBefore is null ? [fitWhole, fitEarlier] : [fitEarlier]);
            return (earlier!, whole ?? earlier!);
        }

        Evaluation Evaluate(FsrsParameters parameters, DateTimeOffset? start) => Evaluation.Of(parameters, log, options.EnableShortTerm, start);

        OptimizationResult NotEnough(string reason)
        {
            var before = Evaluate(old, null);
            return new OptimizationResult(Decision.NotEnoughData, reason, old, null, before, before, null);
        }
    }

    private static bool Wins(HeldOut test) => test.After.Items >= FewestHeldOutItems && test.After.LogLoss < test.Before.LogLoss;

    private static string Reason(HeldOut test) => test.After.Items < FewestHeldOutItems
        ? string.Create(CultureInfo.InvariantCulture, $"Only {test.After.Items} later reviews were left to test new weights on; at least {FewestHeldOutItems} are needed.")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"On {test.After.Items} later reviews the new weights predict {(Wins(test) ? "better" : "no better")}: log loss {test.After.LogLoss:F4}, with those in force {test.Before.LogLoss:F4}.");
}
