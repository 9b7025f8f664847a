using ReqflowPrep.Api.Settings;
using ReqflowPrep.Grading;
using ReqflowPrep.Grading.Llm;
using ReqflowPrep.Grading.Llm.Tests.Server;
using static ReqflowPrep.Grading.Llm.Tests.Server.ChatReplies;

namespace ReqflowPrep.Api.Tests;

/// <summary>Services with no language model, with one that is gone, and with half of one.</summary>
public abstract class LanguageModelSettingTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task AskingForItWhereThereIsNoneIsRefused()
    {
        var learner = await NewLearnerAsync();

        var reason = await (await learner.SendAsync(HttpMethod.Put, "/settings", new { llmGrader = true, newPerDay = 3 })).RefusedAsync("llmGrader");

        Assert.Contains("no language model configured", reason, StringComparison.Ordinal);
        var settings = await learner.PutAsync<SettingsView>("/settings", new { llmGrader = false });
        Assert.Equal((false, 20), (settings.LlmGrader, settings.NewPerDay));
    }

    [Fact]
    public async Task AServerThatLostItsModelSaysSoAndKeepsTheWish()
    {
        await using var server = await ChatServer.StartAsync(Judges("not_met"));
        await using var database = NewDatabase();
        await using var first = new TestApp(database, TestCatalog.Folder, SecondOpinionTests.SettingsFor(server));
        var learner = await SecondOpinionTests.OptedInAsync(first);
        Assert.True((await learner.ExportAsync()).Settings.LlmGrader);
        var token = learner.Http.DefaultRequestHeaders.Authorization;
        await first.DisposeAsync();

        await using var second = new TestApp(database, TestCatalog.Folder);
        learner = await TestLearner.RegisterAsync(second);
        learner.Http.DefaultRequestHeaders.Authorization = token;
        var attempt = await learner.AnswerAsync(Question.Id, "We fence the old primary.");

        Assert.Equal((Grader.Name, "This server has no language model any more, so the default grader judged alone."), (attempt.Grader.Name, attempt.GraderNote));
        var settings = await learner.GetAsync<SettingsView>("/settings");
        Assert.True(settings.LlmGrader);
        Assert.Equivalent(settings, await learner.PutAsync<SettingsView>("/settings", settings), strict: true);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task HalfASetOfSettingsStopsTheStart()
    {
        await using var database = NewDatabase();
        await using var app = new TestApp(database, TestCatalog.Folder, new Dictionary<string, string> { [$"{LlmGraderSettings.Section}:Endpoint"] = "http://localhost:1/v1" });

        Assert.Throws<InvalidOperationException>(() => app.Services);
    }
}

[Collection("SQLite")]
public sealed class SqliteLanguageModelSettingTests(SqliteApp app) : LanguageModelSettingTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlLanguageModelSettingTests(PostgreSqlApp app) : LanguageModelSettingTests(app);
