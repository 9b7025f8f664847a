using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class DayBoundaryTests
{
    [Theory]
    [InlineData("Europe/Berlin", 4, "2024-06-02T01:59:59Z", "2024-06-01")]
    [InlineData("Europe/Berlin", 4, "2024-06-02T02:00:00Z", "2024-06-02")]
    [InlineData("Europe/Berlin", 4, "2024-12-02T02:59:59Z", "2024-12-01")]
    [InlineData("Asia/Kolkata", 0, "2024-06-01T18:30:00Z", "2024-06-02")]
    [InlineData("UTC", 0, "2024-06-01T23:59:59.999Z", "2024-06-01")]
    [InlineData("UTC", 23, "2024-06-01T22:59:59Z", "2024-05-31")]
    [InlineData("Africa/Sao_Tome", 0, "2018-06-01T23:30:00Z", "2018-06-02")]
    [InlineData("Africa/Sao_Tome", 0, "2024-06-01T23:30:00Z", "2024-06-01")]
    public void TheDayIsTheDateOnTheWallClockLessTheRolloverHour(string zone, int hour, string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day), Boundary(zone, hour).DayOf(DateTimeOffset.Parse(instant)));

    [Fact]
    public void AnInstantsOwnOffsetDoesNotMatter()
    {
        var instant = new DateTimeOffset(2024, 6, 1, 23, 30, 0, TimeSpan.Zero);
        Assert.Equal(DayBoundary.Utc.DayOf(instant), DayBoundary.Utc.DayOf(instant.ToOffset(TimeSpan.FromHours(9))));
    }

    [Fact]
    public void DaysBetweenCountsDatesAndNeverGoesBelowZero()
    {
        var evening = new DateTimeOffset(2024, 6, 1, 23, 50, 0, TimeSpan.Zero);
        Assert.Equal(1, DayBoundary.Utc.DaysBetween(evening, evening.AddMinutes(20)));
        Assert.Equal(0, DayBoundary.Utc.DaysBetween(evening, evening.AddMinutes(9)));
        Assert.Equal(0, DayBoundary.Utc.DaysBetween(evening.AddDays(3), evening));
    }

    [Theory]
    [InlineData("Europe/Berlin", 2, "2024-03-31", "2024-03-31T01:00:00Z", "the gap from 2 to 3")]
    [InlineData("Europe/Berlin", 2, "2024-10-27", "2024-10-27T00:00:00Z", "the first of two")]
    [InlineData("America/Sao_Paulo", 0, "2018-11-04", "2018-11-04T03:00:00Z", "midnight does not exist")]
    [InlineData("Pacific/Apia", 4, "2011-12-29", "2011-12-29T14:00:00Z", "the last day before the skipped one")]
    [InlineData("Pacific/Apia", 4, "2011-12-31", "2011-12-30T14:00:00Z", "the day after the skipped one")]
    [InlineData("Australia/Lord_Howe", 2, "2024-10-06", "2024-10-05T15:30:00Z", "a gap of half an hour")]
    [InlineData("UTC", 4, "2024-03-31", "2024-03-31T04:00:00Z", "nothing special")]
    public void ADayStartsAtItsFirstInstant(string zone, int hour, string day, string start, string because) =>
        Assert.True(DateTimeOffset.Parse(start) == Boundary(zone, hour).StartOf(DateOnly.Parse(day)), because);

    [Fact]
    public void ADayThatTheZoneSkippedStartsWithTheNext()
    {
        var apia = Boundary("Pacific/Apia", 0);
        Assert.Equal(apia.StartOf(new DateOnly(2011, 12, 31)), apia.StartOf(new DateOnly(2011, 12, 30)));
    }

    [Fact]
    public void TheInstantBeforeADaysStartBelongsToAnEarlierDay()
    {
        string[] zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana", "UTC"];
        Gen.Select(Any.OneOf(zones), Gen.Int[0, 23], Gen.Int[0, 365 * 60]).Sample((zone, hour, days) =>
        {
            var boundary = Boundary(zone, hour);
            var day = new DateOnly(1975, 1, 1).AddDays(days);
            var start = boundary.StartOf(day);
            Assert.Equal(day, boundary.DayOf(start));
            Assert.True(boundary.DayOf(start.AddTicks(-1)) < day);
        });
    }

    [Fact]
    public void TheEndsOfTheCalendarAreNoTrap()
    {
        var honolulu = Boundary("Pacific/Honolulu", 4);
        Assert.Equal(DateOnly.MinValue, honolulu.DayOf(DateTimeOffset.MinValue));
        Assert.Equal(DateOnly.MaxValue, Boundary("Pacific/Kiritimati", 0).DayOf(DateTimeOffset.MaxValue));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(24)]
    public void AnHourThatNoClockShowsIsRefused(int hour) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayBoundary(TimeZoneInfo.Utc, hour));

    private static DayBoundary Boundary(string zone, int hour) => new(TimeZoneInfo.FindSystemTimeZoneById(zone), hour);
}
