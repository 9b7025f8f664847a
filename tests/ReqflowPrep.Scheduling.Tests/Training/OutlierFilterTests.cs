using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class OutlierFilterTests
{
    [Fact]
    public void TheRarestGroupsGoUntilTwentyCardsWouldBeReached() =>
        Assert.Equal([3, 1], Days(Group(3, 1, 50), Group(3, 2, 7), Group(3, 3, 8), Group(3, 4, 6)));

    [Fact]
    public void OfALargeLogFivePercentMayGo() =>
        Assert.Equal([4, 3, 1], Days(Group(3, 1, 1000), Group(3, 2, 24), Group(3, 3, 31), Group(3, 4, 30)));

    [Fact]
    public void AGroupOfFewerThanSixNeverStays() => Assert.Empty(Days([.. Enumerable.Range(1, 12).Select(days => Group(3, days, 5))]));

    [Fact]
    public void AFirstIntervalOfMoreThanAHundredDaysIsNotBelievedExceptAfterEasy()
    {
        Assert.Equal([100], Days(Group(3, 100, 50), Group(3, 101, 50)));
        Assert.Equal([101, 365], Days(Group(4, 101, 50), Group(4, 365, 50), Group(4, 366, 50)));
    }

    [Fact]
    public void EachFirstRatingIsJudgedAlone() =>
        Assert.Equal([1, 1], Days(Group(1, 1, 50), Group(1, 2, 19), Group(3, 1, 50), Group(3, 2, 19)));

    [Fact]
    public void OfGroupsOfOneSizeTheShorterIntervalGoesFirst() => Assert.Equal([9], Days(Group(3, 2, 10), Group(3, 9, 10)));

    private static FirstRecalls Group(int rating, int days, int count) => new(rating, days, count, count);

    private static int[] Days(params FirstRecalls[] groups) => [.. OutlierFilter.Keep([.. groups]).Select(group => group.Days)];
}
