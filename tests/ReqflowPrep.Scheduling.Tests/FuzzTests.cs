using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class FuzzTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(3, 2, 4)]
    [InlineData(7, 5, 9)]
    [InlineData(20, 17, 23)]
    [InlineData(100, 93, 107)]
    [InlineData(1000, 948, 1052)]
    public void TheRangeWidensByTheTable(int interval, int low, int high) =>
        Assert.Equal(new FuzzRange(low, high), FuzzRange.Around(interval, 0, 36_500));

    [Fact]
    public void APickIsWithinTheRangeAndTheSameForTheSameSeed() =>
        Gen.Select(Gen.Int[1, 36_500], Gen.Int[0, 400], Gen.Int[1, 36_500], Gen.ULong).Sample((interval, elapsed, maximum, seed) =>
        {
            var range = FuzzRange.Around(Math.Min(interval, maximum), elapsed, maximum);
            Assert.True(1 <= range.Minimum && range.Minimum <= range.Maximum && range.Maximum <= maximum);
            Assert.InRange(range.Pick(seed), range.Minimum, range.Maximum);
            Assert.Equal(range.Pick(seed), range.Pick(seed));
        });

    [Fact]
    public void AnIntervalThatGrewIsNotFuzzedBackToWhatItWas() => Gen.Select(Gen.Int[3, 1000], Gen.Int[0, 1000]).Sample((interval, elapsed) =>
        Assert.True(interval <= elapsed || FuzzRange.Around(interval, elapsed, 36_500).Minimum > elapsed));

    [Fact]
    public void EveryDayOfTheRangeIsAboutAsLikely()
    {
        var range = FuzzRange.Around(20, 0, 36_500);
        var counts = Enumerable.Range(0, 70_000).GroupBy(seed => range.Pick((ulong)seed)).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(7, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void ALongerIntervalIsNeverFuzzedBelowAShorterOneByTheSameSeed() =>
        Gen.Select(Gen.Int[1, 5000], Gen.Int[0, 50], Gen.ULong).Sample((interval, more, seed) =>
            Assert.True(FuzzRange.Around(interval, 0, 36_500).Pick(seed) <= FuzzRange.Around(interval + more, 0, 36_500).Pick(seed)));

    [Fact]
    public void TheSeedOfAReviewDependsOnItemAndNumberAlone()
    {
        Assert.Equal(FuzzSeed.Of("learner/card", 3), FuzzSeed.Of("learner/card", 3));
        Assert.NotEqual(FuzzSeed.Of("learner/card", 3), FuzzSeed.Of("learner/card", 4));
        Assert.NotEqual(FuzzSeed.Of("learner/card", 3), FuzzSeed.Of("learner/cart", 3));
    }

    [Fact]
    public void SeedsNeverChangeBetweenVersions()
    {
        // Stored due dates were made with these: a change would move every rescheduled card.
        Assert.Equal(16294208416658607535UL, SplitMix64.Hash(0));
        Assert.Equal(FuzzSeed.Of("", 0), SplitMix64.Hash(14695981039346656037));
    }

    [Fact]
    public void FuzzMovesTheIntervalOfAReviewOnlyWithinItsRange()
    {
        var scheduler = new Scheduler(new SchedulerOptions().WithoutSteps(), DayBoundary.Utc);
        var exact = scheduler.Review(ScheduledCard.New, Rating.Easy, Any.Start);
        var range = FuzzRange.Around(exact.ScheduledDays, 0, 36_500);
        var days = Enumerable.Range(0, 200).Select(seed => scheduler.Review(ScheduledCard.New, Rating.Easy, Any.Start, (ulong)seed)).ToList();

        Assert.Equal(Enumerable.Range(range.Minimum, range.Maximum - range.Minimum + 1), days.Select(card => card.ScheduledDays).Distinct().Order());
        Assert.All(days, card => Assert.Equal(exact.Memory, card.Memory));
        Assert.All(days, card => Assert.Equal(Any.Start.AddDays(card.ScheduledDays), card.Due));
    }
}
