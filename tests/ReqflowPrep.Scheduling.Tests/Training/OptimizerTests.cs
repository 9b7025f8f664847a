using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class OptimizerTests
{
    [Fact]
    public void WeightsThatPredictLaterReviewsBetterAreAcceptedAndFittedToAllRows()
    {
        var result = Run.Optimize(Log.Synthetic50k);
        Assert.Equal(Decision.Accepted, result.Decision);
        Assert.Equal(Run.Fit(Log.Synthetic50k).Parameters, result.Parameters);
        Assert.Equal(result.Parameters, result.Trained);
        Assert.Equal(0.2780, result.Before.LogLoss, 5e-5);
        Assert.InRange(result.After.LogLoss, 0.25, 0.2614);
        Assert.True(result.HeldOut!.After.LogLoss < result.HeldOut.Before.LogLoss);
        Assert.Contains("better", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WeightsThatOnlySuitWhatTheySawAreNot()
    {
        var result = Run.Optimize(Log.Synthetic5k);
        Assert.Equal((Decision.KeptOld, FsrsParameters.Default), (result.Decision, result.Parameters));
        Assert.True(result.After.LogLoss < result.Before.LogLoss);
        Assert.True(result.HeldOut!.After.LogLoss > result.HeldOut.Before.LogLoss);
        Assert.NotNull(result.Trained);
        Assert.Contains("no better", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WeightsInForceAreTheOnesToBeat()
    {
        var good = Run.Fit(Log.Synthetic50k, new TrainingOptions { Epochs = 20 }).Parameters;
        var result = Run.Optimize(Log.Synthetic50k, good, new TrainingOptions { Epochs = 1, Seed = 5 });
        Assert.Equal((Decision.KeptOld, good), (result.Decision, result.Parameters));
    }

    [Fact]
    public void WithAnInstantGivenTheWeightsAreThoseThatWereTested()
    {
        var cut = Log.Synthetic50k.InstantAfter(0.6);
        var result = Run.Optimize(Log.Synthetic50k, trainBefore: cut);
        Assert.Equal(Run.Fit(Log.Synthetic50k.Before(cut)).Parameters, result.Parameters);
        Assert.Equal(cut, result.HeldOut!.From);
        Assert.Equal(Evaluation.Of(result.Parameters, Log.Synthetic50k, from: cut).LogLoss, result.HeldOut.After.LogLoss);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void TheNumberOfThreadsChangesNothing(int threads)
    {
        var expected = Run.Optimize(Log.Synthetic5k);
        var result = Run.Optimize(Log.Synthetic5k, threads: threads);
        Assert.Equal(expected.Trained, result.Trained);
        Assert.Equal(expected.HeldOut!.After.LogLoss, result.HeldOut!.After.LogLoss);
    }

    [Fact]
    public void ALogThatTeachesNothingKeepsTheOldWeightsAndSaysWhatIsMissing()
    {
        var old = FsrsParameters.Clip([.. FsrsParameters.Default.ToArray()[..20], 0.3]);
        var none = Run.Optimize(Log.Of([(1, 3)], [(1, 3), (1, 3)]), old);
        Assert.Equal((Decision.NotEnoughData, old, null), (none.Decision, none.Parameters, none.Trained));
        Assert.Contains("no review on a later day", none.Reason, StringComparison.Ordinal);

        var few = Run.Optimize(Log.Of([(1, 3), (3, 3)], [(1, 3), (3, 1)]), old);
        Assert.Equal((Decision.NotEnoughData, old, null), (few.Decision, few.Parameters, few.HeldOut));
        Assert.Contains("At least 8", few.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TooFewLaterReviewsProveNothing()
    {
        // The instant leaves 20 items to test on, all of which the defaults predict badly.
        var cards = Enumerable.Range(0, 120).Select(card => ((int, int)[])[(1, 1), (30, 3), (60 + (card < 20 ? 300 : 0), 3)]).ToArray();
        var result = Run.Optimize(Log.Of(cards), trainBefore: DateTimeOffset.UnixEpoch.AddDays(100));
        Assert.Equal(20, result.HeldOut!.After.Items);
        Assert.True(result.HeldOut.After.LogLoss < result.HeldOut.Before.LogLoss);
        Assert.Equal(Decision.KeptOld, result.Decision);
        Assert.Contains("Only 20", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ASearchCanBeCanceled()
    {
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Optimizer.Optimize(Log.Synthetic5k, progress: new Recorder(_ => source.Cancel()), cancellation: source.Token));
    }

    [Fact]
    public void ProgressNeverGoesBackAndEndsAtItsTotal()
    {
        var reports = new List<TrainingProgress>();
        Run.Optimize(Log.Synthetic5k, progress: new Recorder(reports.Add));
        Assert.Equal(reports.Select(report => report.Done), reports.Select(report => report.Done).Order());
        Assert.True(reports[^1].Done > 0.75 * reports[^1].Total);
        Assert.All(reports, report => Assert.True(report.Done <= report.Total));
    }
}
