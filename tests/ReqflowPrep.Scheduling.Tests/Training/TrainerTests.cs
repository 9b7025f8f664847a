using CsCheck;
using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class TrainerTests
{
    private static readonly ulong[] Seeds = [2023, 1, 2, 3, 4];

    [Fact]
    public void TheRealLogIsFitted() => AssertMeanLoss(Log.Real, items: 6372, inSample: 0.4515, heldOut: 0.4485);

    [Fact]
    public void ALogOf5000RowsIsFitted() => AssertMeanLoss(Log.Synthetic5k, items: 2644, inSample: 0.3780, heldOut: null);

    [Fact]
    public void ALogOf50000RowsIsFitted() => AssertMeanLoss(Log.Synthetic50k, items: 30_314, inSample: 0.2614, heldOut: 0.2598);

    [Fact]
    public void TenLearnersEachAloneAreFitted()
    {
        var (loss, items) = (0.0, 0);
        for (var user = 1; user <= 10; user++)
        {
            var log = Log.SyntheticUser(user);
            var cut = log.InstantAfter(0.8);
            var later = Evaluation.Of(Run.Fit(log.Before(cut)).Parameters, log, from: cut);
            loss += later.LogLoss * later.Items;
            items += later.Items;
        }

        Assert.Equal(6007, items);
        Assert.InRange(loss / items, 0.30, 0.3245);
    }

    [Fact]
    public void TheSameSeedGivesTheSameWeightsAndAnotherDoesNot()
    {
        var fit = Run.Fit(Log.Synthetic5k);
        Assert.Equal(fit.Parameters, Run.Fit(Log.Synthetic5k).Parameters);
        Assert.NotEqual(fit.Parameters, Run.Fit(Log.Synthetic5k, new TrainingOptions { Seed = 1 }).Parameters);
    }

    [Fact]
    public void AFullFitSaysWhatItRestsOn()
    {
        var fit = Run.Fit(Log.Synthetic5k);
        Assert.Equal((FitKind.Full, 2482, null), (fit.Kind, fit.Items, fit.Missing));
        Assert.Equal(6025, Run.Fit(Log.Real).Items);
        Assert.Equal(29_986, Run.Fit(Log.Synthetic50k).Items);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void WithFewerThanEightItemsNothingIsLearned(int items)
    {
        var fit = Run.Fit(Alike(items, reviews: 2));
        Assert.Equal((FitKind.NotEnoughData, FsrsParameters.Default), (fit.Kind, fit.Parameters));
        Assert.Contains("At least 8", fit.Missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, 2, 40)]
    [InlineData(21, 4, 63)]
    public void WithFewerThanSixtyFourItemsOnlyTheFirstStabilitiesAreLearned(int cards, int reviews, int items)
    {
        var fit = Run.Fit(Alike(cards, reviews));
        Assert.Equal((FitKind.FirstStabilities, items), (fit.Kind, fit.Items));
        Assert.Equal(FsrsParameters.Default.ToArray()[4..], fit.Parameters.ToArray()[4..]);
        Assert.NotEqual(FsrsParameters.Default[2], fit.Parameters[2]);
        Assert.Contains("64", fit.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstIntervalsAloneTeachOnlyTheFirstStabilities() =>
        Assert.Equal(FitKind.FirstStabilities, Run.Fit(Alike(cards: 100, reviews: 2)).Kind);

    [Fact]
    public void ItemsBeyondTheFirstTeachAllWeights() =>
        Assert.Equal(FitKind.Full, Run.Fit(Alike(cards: 40, reviews: 3)).Kind);

    [Fact]
    public void FirstIntervalsThatNoTwoCardsShareTeachNothing()
    {
        var cards = Enumerable.Range(1, 40).Select(card => ((int, int)[])[(1, 3), (1 + card, 3)]).ToArray();
        Assert.Equal(FitKind.NotEnoughData, Run.Fit(Log.Of(cards)).Kind);
    }

    [Fact]
    public void WithoutShortTermTheSameDayWeightsAreZeroAndTheFirstOnesStay()
    {
        var fit = Run.Fit(Log.Synthetic5k, new TrainingOptions { EnableShortTerm = false });
        Assert.Equal([0, 0, 0], fit.Parameters.ToArray()[17..20]);
        var start = FirstStabilityFit.Search(TrainingSet.From(Log.Synthetic5k).Groups, TrainingSet.From(Log.Synthetic5k).AverageRecall);
        Assert.Equal(start.Select(s => s!.Value), fit.Parameters.ToArray()[..4]);
        Assert.InRange(Evaluation.Of(fit.Parameters, Log.Synthetic5k, enableShortTerm: false).LogLoss, 0.3, 0.3819);
    }

    [Fact]
    public void SeveralRelearningStepsCapTheSameDayWeights()
    {
        var weights = Run.Fit(Log.Synthetic50k, new TrainingOptions { RelearningSteps = 5 }).Parameters.ToArray();
        var capped = (double[])[.. weights];
        RelearningCap.Apply(capped, 5);
        Assert.Equal(weights, capped);
        Assert.NotEqual(weights[17], Run.Fit(Log.Synthetic50k).Parameters[17]);
    }

    [Fact]
    public void ProgressGrowsToItsTotal()
    {
        var reports = new List<TrainingProgress>();
        Run.Fit(Log.Synthetic5k, progress: new Recorder(reports.Add));
        Assert.Equal(reports.Select(report => report.Done), reports.Select(report => report.Done).Order());
        Assert.Single(reports.Select(report => report.Total).Distinct());
        Assert.Equal(reports[^1].Total, reports[^1].Done);
    }

    [Fact]
    public void ATrainingCanBeCanceledInTheMiddle()
    {
        using var source = new CancellationTokenSource();
        var reports = 0;
        Assert.Throws<OperationCanceledException>(() =>
            Trainer.Fit(Log.Synthetic5k, progress: new Recorder(_ => CancelAtThird()), cancellation: source.Token));
        Assert.Equal(3, reports);

        void CancelAtThird()
        {
            if (++reports == 3)
                source.Cancel();
        }
    }

    [Fact]
    public void WhateverWasReviewedTheWeightsAreValidAndInOrder()
    {
        var review = Gen.Select(Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 900]), Gen.Frequency((5, Gen.Int[1, 4]), (1, Gen.Const(1)), (1, Gen.Const(4))));
        Gen.Select(review.Array[3, 30], Gen.Int[2, 3]).Array[100, 130].Sample(
            drawn =>
            {
                // Enough cards share a first rating and interval, or the outlier filter would leave none.
                var cards = drawn.Select(card =>
                {
                    var day = 4;
                    return ((int, int)[])[(1, card.Item2), (4, card.Item1[0].Item2), .. card.Item1.Skip(1).Select(next => (day += next.Item1, next.Item2))];
                }).ToArray();
                var fit = Run.Fit(Log.Of(cards), new TrainingOptions { LearningRate = 0.5 });
                Assert.Equal(FitKind.Full, fit.Kind);
                Assert.Equal(fit.Parameters.ToArray()[..4].Order(), fit.Parameters.ToArray()[..4]);
            },
            iter: 20);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ALogOfOneRatingAloneIsNoTrap(int rating)
    {
        var cards = Enumerable.Range(0, 50).Select(_ => ((int, int)[])[(1, rating), (3, rating), (9, rating), (40, rating)]).ToArray();
        Assert.Equal(FitKind.Full, Run.Fit(Log.Of(cards)).Kind);
        Assert.Equal(Decision.Accepted, Run.Optimize(Log.Of(cards)).Decision);
    }

    /// <summary>Cards first rated Good, all on the same rhythm, with a lapse on every fourth.</summary>
    private static ReviewLog Alike(int cards, int reviews) => Log.Of([.. Enumerable.Range(0, cards).Select(card =>
        Enumerable.Range(0, reviews).Select(review => (1 + (review * 3), review > 0 && (card + review) % 4 == 0 ? 1 : 3)).ToArray())]);

    private static void AssertMeanLoss(ReviewLog log, int items, double inSample, double? heldOut)
    {
        Assert.Equal(items, log.Items);
        var cut = log.InstantAfter(0.8);
        var early = log.Before(cut);
        var inSamples = Seeds.Average(seed => Evaluation.Of(Run.Fit(log, new TrainingOptions { Seed = seed }).Parameters, log).LogLoss);
        Assert.InRange(inSamples, 0.2, inSample);
        if (heldOut is { } limit)
        {
            Assert.InRange(Seeds.Average(seed => Evaluation.Of(Run.Fit(early, new TrainingOptions { Seed = seed }).Parameters, log, from: cut).LogLoss), 0.2, limit);
        }
    }
}
