using CsCheck;
using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class FirstStabilityTests
{
    public static TheoryData<string, double[]> Reference => new()
    {
        { "real", [0.0612, 0.5290, 2.3682, 8.4904] },
        { "5k", [0.1811, 0.8853, 1.3049, 7.8527] },
        { "50k", [0.1445, 0.3968, 4.5970, 9.8232] },
    };

    [Theory, MemberData(nameof(Reference))]
    public void TheFirstStabilitiesAreThoseOfFsrsRs(string name, double[] expected)
    {
        var set = TrainingSet.From(name switch { "real" => Log.Real, "5k" => Log.Synthetic5k, _ => Log.Synthetic50k });
        var found = FirstStabilityOrder.Complete(FirstStabilityFit.Search(set.Groups, set.AverageRecall), set.FirstCounts)!;
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
    }

    [Fact]
    public void OfTwoTheWrongWayRoundTheOneWithFewerCardsMoves()
    {
        Assert.Equal([2.0, 2.0, 3.0, 4.0], FirstStabilityOrder.Complete([2, 1, 3, 4], [9, 5, 9, 9])!);
        Assert.Equal([1.0, 1.0, 3.0, 4.0], FirstStabilityOrder.Complete([2, 1, 3, 4], [5, 9, 9, 9])!);
        Assert.Equal([1.0, 1.0, 3.0, 4.0], FirstStabilityOrder.Complete([2, 1, 3, 4], [9, 9, 9, 9])!);
    }

    [Fact]
    public void OneKnownRatingMovesAllDefaultsAlike()
    {
        var found = FirstStabilityOrder.Complete([null, null, 2 * FsrsParameters.Default[2], null], [0, 0, 9, 0])!;
        for (var rating = 0; rating < 4; rating++)
            Assert.Equal(2 * FsrsParameters.Default[rating], found[rating], 1e-12);
    }

    [Fact]
    public void NothingKnownIsNothing() => Assert.Null(FirstStabilityOrder.Complete([null, null, null, null], [0, 0, 0, 0]));

    [Fact]
    public void WhateverIsMissingTheFillObeysTheTwoShares() => Gen.Select(Gen.Double[0.05, 1], Gen.Double[1, 3], Gen.Double[1, 3], Gen.Int[0, 15]).Sample((hard, toGood, beyond, mask) =>
    {
        // A consistent set: Good and Hard at their shares between the others.
        var good = hard * toGood;
        var easy = Math.Pow(good / Math.Pow(hard, 1 - 0.54), 1 / 0.54);
        var again = Math.Pow(hard / Math.Pow(good, 1 - 0.41), 1 / 0.41);
        double[] all = [again, hard, good, easy];
        if (int.PopCount(mask) < 2 || again < 0.001 || easy > 100 || beyond < 1)
            return;

        var known = all.Select((value, rating) => (mask >> rating & 1) == 1 ? value : (double?)null).ToArray();
        var found = FirstStabilityOrder.Complete(known, [9, 9, 9, 9])!;
        Assert.All(all.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-6 * pair.First));
    });

    [Fact]
    public void TheResultIsAlwaysInOrderAndInRange() => Gen.Double[0.001, 100].Array[4].Select(Gen.Int[1, 99].Array[4]).Sample((known, counts) =>
    {
        var found = FirstStabilityOrder.Complete([.. known.Select(value => (double?)value)], counts)!;
        Assert.All(found, value => Assert.InRange(value, 0.001, 100));
        Assert.Equal(found.Order(), found);
    });
}
