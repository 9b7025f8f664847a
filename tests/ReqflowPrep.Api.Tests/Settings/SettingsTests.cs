using ReqflowPrep.Api.Settings;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

public abstract class SettingsTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task ANewLearnerHasTheDefaults()
    {
        var settings = await (await NewLearnerAsync()).GetAsync<SettingsView>("/settings");

        Assert.Equal((0.9, 20, 200, "UTC", 4, 36_500), (settings.DesiredRetention, settings.NewPerDay, settings.ReviewsPerDay, settings.TimeZone, settings.RolloverHour, settings.MaximumInterval));
        Assert.Equal(["1m", "10m"], settings.LearningSteps);
        Assert.Equal(["10m"], settings.RelearningSteps);
        Assert.Equal(FsrsParameters.Default.ToArray(), settings.Parameters);
    }

    [Fact]
    public async Task WhatIsNotSentStaysAsItIs()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<SettingsView>("/settings", new { newPerDay = 7, timeZone = "Europe/Berlin" });

        var settings = await learner.PutAsync<SettingsView>("/settings", new { desiredRetention = 0.85 });

        Assert.Equal((0.85, 7, "Europe/Berlin"), (settings.DesiredRetention, settings.NewPerDay, settings.TimeZone));
        Assert.Equivalent(settings, await learner.GetAsync<SettingsView>("/settings"), strict: true);
    }

    [Fact]
    public async Task WhatWasReadCanBeWrittenBack()
    {
        var learner = await NewLearnerAsync();
        var settings = await learner.GetAsync<SettingsView>("/settings");

        Assert.Equivalent(settings, await learner.PutAsync<SettingsView>("/settings", settings), strict: true);
    }

    [Fact]
    public async Task NewParametersRecomputeMemoriesAndLeaveDueDates()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "easy");
        await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));
        Clock.Advance(TimeSpan.FromDays(10));
        await learner.ReviewAsync(Card.Id, "good");
        await learner.GiveUpAsync(Question.Id);
        var before = await learner.ExportAsync();

        var weights = FsrsParameters.Default.ToArray();
        weights[2] = 5;
        weights[3] = 15;
        weights[8] = 1.5;
        await learner.PutAsync<SettingsView>("/settings", new { parameters = weights });

        var after = await learner.ExportAsync();
        Assert.NotEqual(before.Memories.Select(m => m.Stability), after.Memories.Select(m => m.Stability));
        Assert.Equal(before.Memories.Select(m => (m.Due, m.ScheduledDays, m.State)), after.Memories.Select(m => (m.Due, m.ScheduledDays, m.State)));
        after.MemoriesFollowTheLog();
        Assert.Equal(before.ReviewLog, after.ReviewLog);
        Assert.Equal(weights, Assert.Single(after.ParameterSets).Weights);

        await learner.ReviewAsync(Card.Id, "good");
        var later = await learner.ExportAsync();
        Assert.Equal((0, 1), (later.ReviewLog[0].ParameterSetVersion, later.ReviewLog[^1].ParameterSetVersion));
        later.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task GoingBackToTheDefaultsRestoresTheMemories()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "easy");
        Clock.Advance(TimeSpan.FromDays(10));
        await learner.ReviewAsync(Card.Id, "good");
        var before = await learner.ExportAsync();
        var weights = FsrsParameters.Default.ToArray();
        weights[8] = 1.5;

        await learner.PutAsync<SettingsView>("/settings", new { parameters = weights });
        await learner.PutAsync<SettingsView>("/settings", new { parameters = FsrsParameters.Default.ToArray() });

        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task OtherSettingsMoveNothingThatIsScheduled()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "easy");
        var before = await learner.ExportAsync();

        await learner.PutAsync<SettingsView>("/settings", new { desiredRetention = 0.8, maximumInterval = 3, rolloverHour = 0, learningSteps = Array.Empty<string>() });

        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task IntervalsKeepToTheMaximum()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<SettingsView>("/settings", new { maximumInterval = 3 });

        var review = await learner.ReviewAsync(Card.Id, "easy");

        // Three, or two when it was spread.
        Assert.InRange(review.Memory.ScheduledDays, 2, 3);
        Assert.Equal(Clock.GetUtcNow().AddDays(review.Memory.ScheduledDays), review.Due);
    }

    [Fact]
    public async Task AfterMoreRelearningStepsMemoriesStillFollowTheLog()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "easy");
        Clock.Advance(TimeSpan.FromDays(10));
        await learner.ReviewAsync(Card.Id, "again");
        await learner.ReviewAsync(Card.Id, "good");

        await learner.PutAsync<SettingsView>("/settings", new { relearningSteps = new[] { "5m", "10m", "20m" } });

        (await learner.ExportAsync()).MemoriesFollowTheLog();
    }
}

[Collection("SQLite")]
public sealed class SqliteSettingsTests(SqliteApp app) : SettingsTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlSettingsTests(PostgreSqlApp app) : SettingsTests(app);
