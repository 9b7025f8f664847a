using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class LoadBalancerTests
{
    private static readonly FuzzRange Week = new(10, 16);

    [Fact]
    public void TheDayWithTheFewestReviewsIsTaken() =>
        Assert.Equal(13, LoadBalancer.Choose(Week, [9, 8, 7, 2, 3, 4, 5], [], 1));

    [Fact]
    public void AnEasyDayTakesOnlyItsShare()
    {
        Assert.Equal(11, LoadBalancer.Choose(Week, [2, 3, 9, 9, 9, 9, 9], [0.5, 1, 1, 1, 1, 1, 1], 1));
        Assert.Equal(10, LoadBalancer.Choose(Week, [0, 3, 9, 9, 9, 9, 9], [0.5, 1, 1, 1, 1, 1, 1], 1));
    }

    [Fact]
    public void AFreeDayIsTakenOnlyIfAllAreFree()
    {
        Assert.NotEqual(10, LoadBalancer.Choose(Week, [0, 90, 91, 92, 93, 94, 95], [0, 1, 1, 1, 1, 1, 1], 1));
        Assert.InRange(LoadBalancer.Choose(Week, [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0], 1), 10, 16);
    }

    [Fact]
    public void TheChoiceIsALeastLoadedDayAndTheSameForTheSameSeed() =>
        Gen.Select(Gen.Int[0, 4].Array[7], Gen.ULong).Sample((counts, seed) =>
        {
            var day = LoadBalancer.Choose(Week, counts, [], seed);
            Assert.Equal(counts.Min(), counts[day - 10]);
            Assert.Equal(day, LoadBalancer.Choose(Week, counts, [], seed));
        });

    [Fact]
    public void AmongEqualsEachIsAboutAsLikely()
    {
        var days = Enumerable.Range(0, 30_000).GroupBy(seed => LoadBalancer.Choose(Week, [1, 0, 0, 1, 0, 1, 1], [], (ulong)seed)).ToList();
        Assert.Equal([11, 12, 14], days.Select(group => group.Key).Order());
        Assert.All(days, group => Assert.InRange(group.Count(), 9_600, 10_400));
    }

    [Fact]
    public void EveryDayNeedsItsCountAndAShareIsNeverNegative()
    {
        Assert.Throws<ArgumentException>(() => LoadBalancer.Choose(Week, [1], [], 1));
        Assert.Throws<ArgumentException>(() => LoadBalancer.Choose(Week, new int[7], [1], 1));
        Assert.Throws<ArgumentException>(() => LoadBalancer.Choose(Week, new int[7], [1, 1, 1, 1, 1, 1, -0.1], 1));
        Assert.Throws<ArgumentException>(() => LoadBalancer.Choose(Week, new int[7], [1, 1, 1, 1, 1, 1, double.NaN], 1));
    }

    [Fact]
    public void ManyCardsLearnedOnOneDayAreSpreadEvenly()
    {
        var scheduler = new Scheduler(new SchedulerOptions().WithoutSteps(), DayBoundary.Utc);
        var card = scheduler.Review(ScheduledCard.New, Rating.Easy, Any.Start);
        var range = scheduler.Spread(card)!.Value;
        var due = new int[range.Maximum - range.Minimum + 1];
        for (var i = 0; i < 10 * due.Length; i++)
        {
            var spread = card.WithInterval(LoadBalancer.Choose(range, due, [], FuzzSeed.Of("card", i)));
            due[spread.ScheduledDays - range.Minimum]++;
        }

        Assert.All(due, count => Assert.Equal(10, count));
    }
}
