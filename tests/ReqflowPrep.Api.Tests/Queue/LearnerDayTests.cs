namespace ReqflowPrep.Api.Tests;

/// <summary>One rule says where a learner's day ends: their zone's wall clock less the rollover hour.</summary>
public abstract class LearnerDayTests(AppFixture fixture) : ApiTests(fixture)
{
    [Theory]
    [InlineData("2026-03-07T08:59:00Z", "2026-03-06")] // 03:59 in winter
    [InlineData("2026-03-07T09:01:00Z", "2026-03-07")] // 04:01 in winter
    [InlineData("2026-03-08T07:59:00Z", "2026-03-07")] // 03:59 on the morning that summer time began
    [InlineData("2026-03-08T08:01:00Z", "2026-03-08")] // 04:01 on that morning
    [InlineData("2026-11-01T08:59:00Z", "2026-10-31")] // 03:59 on the morning that it ended
    [InlineData("2026-11-01T09:01:00Z", "2026-11-01")] // 04:01 on that morning
    public async Task AReviewBelongsToTheLearnerDayOfItsWallClock(string at, string day)
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { timeZone = "America/New_York", rolloverHour = 4 });
        Clock.SetUtcNow(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

        await learner.ReviewAsync(Card.Id, "good");

        var row = Assert.Single((await learner.ExportAsync()).ReviewLog);
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), row.LearnerDay);
        Assert.Equal(("America/New_York", 4), (row.TimeZone, row.RolloverHour));
    }

    [Fact]
    public async Task ElapsedDaysAreTheDifferenceOfLearnerDays()
    {
        var (night, morning) = (await NewLearnerAsync(), await NewLearnerAsync());
        await night.ReviewAsync(Card.Id, "easy", reviewedAt: At(1, 23, 0));
        await morning.ReviewAsync(Card.Id, "easy", reviewedAt: At(1, 23, 0));

        // Four hours and fifty-nine minutes are the same day; two minutes more are the next.
        var same = await night.ReviewAsync(Card.Id, "good", reviewedAt: At(2, 3, 59));
        var next = await morning.ReviewAsync(Card.Id, "good", reviewedAt: At(2, 4, 1));

        Assert.True(next.Memory.Stability > same.Memory.Stability);
        (await night.ExportAsync()).MemoriesFollowTheLog();
        (await morning.ExportAsync()).MemoriesFollowTheLog();
    }

    [Fact]
    public async Task DaysDoNotStretchWithSummerTime()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { timeZone = "Europe/Berlin" });

        // 23 hours apart, on two evenings at nine.
        await learner.ReviewAsync(Card.Id, "easy", reviewedAt: new(2026, 2, 20, 20, 0, 0, TimeSpan.Zero));
        Clock.SetUtcNow(new(2026, 3, 29, 19, 0, 0, TimeSpan.Zero));
        await learner.ReviewAsync(Card.Id, "good", reviewedAt: new(2026, 3, 28, 20, 0, 0, TimeSpan.Zero));
        await learner.ReviewAsync(Card.Id, "good", reviewedAt: new(2026, 3, 29, 19, 0, 0, TimeSpan.Zero));

        var export = await learner.ExportAsync();
        Assert.Equal([new(2026, 2, 20), new(2026, 3, 28), new DateOnly(2026, 3, 29)], export.ReviewLog.Select(r => r.LearnerDay));
        export.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task MovingToAnotherZoneDoesNotRewriteThePast()
    {
        var learner = await NewLearnerAsync();
        var other = Catalog.FindConcept(TestCatalog.Main)!.Cards[1].Id;
        await learner.ReviewAsync(Card.Id, "easy", reviewedAt: At(1, 23, 0));
        await learner.ReviewAsync(Card.Id, "good", reviewedAt: At(2, 4, 30));
        var before = await learner.ExportAsync();

        await learner.PutAsync<object>("/settings", new { timeZone = "Pacific/Auckland", rolloverHour = 0 });
        await learner.ReviewAsync(Card.Id, "again");
        await learner.UndoAsync();
        await learner.ReviewAsync(other, "good");

        var after = await learner.ExportAsync();
        Assert.Equal(before.Memories, after.Memories.Where(m => m.ItemId == Card.Id));
        Assert.Equal("Pacific/Auckland", after.ReviewLog[^1].TimeZone);
        after.OnlyAppendsTo(before);
    }

    [Fact]
    public async Task ANewDayBringsANewLearnerDayEverywhere()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { timeZone = "Asia/Tokyo", rolloverHour = 6 });

        // 05:59 and 06:00 in Tokyo.
        Clock.SetUtcNow(At(2, 20, 59));
        await learner.ReviewAsync(Card.Id, "easy");
        Assert.True((await learner.GetAsync<Progress.ProgressReply>("/progress")).Streak.PracticedToday);
        Clock.SetUtcNow(At(2, 21, 0));
        var streak = (await learner.GetAsync<Progress.ProgressReply>("/progress")).Streak;

        Assert.Equal((false, 1), (streak.PracticedToday, streak.Current));
        Assert.Equal(new DateOnly(2026, 3, 2), Assert.Single((await learner.GetAsync<Progress.DayCounts>("/progress/heatmap")).Days).Day);
        Assert.Equal(new DateOnly(2026, 3, 3), (await learner.GetAsync<Progress.DayCounts>("/progress/forecast")).Days[0].Day);
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 3, day, hour, minute, 0, TimeSpan.Zero);
}

[Collection("SQLite")]
public sealed class SqliteLearnerDayTests(SqliteApp app) : LearnerDayTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlLearnerDayTests(PostgreSqlApp app) : LearnerDayTests(app);
