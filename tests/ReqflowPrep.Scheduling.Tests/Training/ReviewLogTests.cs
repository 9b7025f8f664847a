using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class ReviewLogTests
{
    private static readonly DateTimeOffset Noon = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void RowsMayComeInAnyOrder()
    {
        var builder = new ReviewLogBuilder();
        builder.Add("a", Noon.AddDays(9), Rating.Again);
        builder.Add("b", Noon, Rating.Easy);
        builder.Add("a", Noon, Rating.Good);
        builder.Add("a", Noon.AddDays(2), Rating.Hard);
        var log = builder.Build(DayBoundary.Utc);

        Assert.Equal((2, 4, 2), (log.Cards, log.Rows, log.Items));
        Assert.Equal([0, 3, 4], log.Starts);
        Assert.Equal([3, 2, 1, 4], log.Ratings);
        Assert.Equal([0, 2, 7, 0], log.ElapsedDays);
        Assert.Equal([1, 2, 3, 0], log.Order);
    }

    [Fact]
    public void RowsOfOneMillisecondKeepTheirOrder()
    {
        var builder = new ReviewLogBuilder();
        builder.Add("a", Noon, Rating.Again);
        builder.Add("a", Noon, Rating.Easy);
        builder.Add("b", Noon.AddDays(-1), Rating.Hard);
        Assert.Equal([1, 4, 2], builder.Build(DayBoundary.Utc).Ratings);
    }

    [Fact]
    public void DaysAreThoseOfTheLearner()
    {
        var builder = new ReviewLogBuilder();
        builder.Add("a", new DateTimeOffset(2024, 6, 1, 23, 50, 0, TimeSpan.Zero), Rating.Good);
        builder.Add("a", new DateTimeOffset(2024, 6, 2, 0, 10, 0, TimeSpan.Zero), Rating.Good);
        Assert.Equal(1, builder.Build(DayBoundary.Utc).Items);
        Assert.Equal(0, builder.Build(new DayBoundary(TimeZoneInfo.Utc, 4)).Items);
    }

    [Fact]
    public void ACutKeepsTheRowsBeforeIt()
    {
        var log = Log.Of([(1, 3), (3, 3), (9, 1)], [(8, 4)]);
        var cut = log.Before(DateTimeOffset.UnixEpoch.AddDays(8));
        Assert.Equal((2, 2, 1), (cut.Cards, cut.Rows, cut.Items));
        Assert.Equal([0, 2, 2], cut.Starts);
        Assert.Equal([0, 2], cut.ElapsedDays);
        Assert.Equal([0, 1], cut.Order);
    }

    [Fact]
    public void ACutIsExactToTheMillisecondAndTakesPartsOfOneAsLater()
    {
        var builder = new ReviewLogBuilder();
        builder.Add("a", Noon, Rating.Good);
        var log = builder.Build(DayBoundary.Utc);
        Assert.Equal(0, log.Before(Noon).Rows);
        Assert.Equal(1, log.Before(Noon.AddTicks(1)).Rows);
        Assert.Equal(0, Evaluation.Of(FsrsParameters.Default, log, from: Noon).Items);
    }

    [Fact]
    public void TheInstantAfterAShareHasThatShareOfRowsBeforeIt()
    {
        Assert.Equal(40_000, Log.Synthetic50k.Before(Log.Synthetic50k.InstantAfter(0.8)).Rows);
        Assert.Throws<InvalidOperationException>(() => Log.Of().InstantAfter(0.8));
    }

    [Fact]
    public void ARatingThatIsNoneIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewLogBuilder().Add("a", Noon, (Rating)5));
}
