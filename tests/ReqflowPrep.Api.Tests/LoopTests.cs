using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ReqflowPrep.Api.Tests;

/// <summary>What a learner does from the first page to the deleted account, over plain HTTP as the contract gives it.</summary>
public abstract class LoopTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task ALearnerGoesThroughTheWholeLoop()
    {
        var http = Anonymous();

        // Read the catalog without an account.
        var page = await http.JsonAsync($"/api/v1/concepts/{TestCatalog.Main}");
        var question = await http.JsonAsync($"/api/v1/questions/{page.GetProperty("questions")[0].GetString()}");
        var questionId = question.GetProperty("id").GetString()!;
        var must = question.GetProperty("criteria").EnumerateArray().First(c => c.GetProperty("kind").GetString() == "must").GetProperty("id").GetString()!;

        // Register, log in, get the queue.
        var credentials = new { email = $"loop{GetType().Name}@example.test", password = TestLearner.Password };
        (await http.PostAsJsonAsync("/api/v1/account/register", credentials, Cancel)).EnsureSuccessStatusCode();
        var login = await SendAsync(http, HttpMethod.Post, "account/login", credentials);
        Assert.True(login.GetProperty("expiresIn").GetInt32() > 0);
        Assert.NotNull(login.GetProperty("refreshToken").GetString());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", login.GetProperty("accessToken").GetString());
        var queue = await http.JsonAsync("/api/v1/queue?limit=5");
        Assert.Equal(5, queue.GetProperty("items").GetArrayLength());
        Assert.True(queue.GetProperty("items")[0].GetProperty("isNew").GetBoolean());

        // Answer the question with one must criterion missing.
        var attempt = await SendAsync(http, HttpMethod.Post, $"questions/{questionId}/attempts", new { id = "attempt-1", answer = Answers.MeetingAllBut(Question, must), durationMs = 90_000 });
        Assert.Equal("attempt-1", attempt.GetProperty("id").GetString());
        Assert.Equal("not_met", Verdict(attempt, must));
        Assert.Equal(must, attempt.GetProperty("probes")[0].GetProperty("criterionId").GetString());
        Assert.Equal(Question.ModelAnswer, attempt.GetProperty("modelAnswer").GetString());
        Assert.All(attempt.GetProperty("criteria").EnumerateArray(), c => Assert.True(c.GetProperty("due").GetDateTimeOffset() > Clock.GetUtcNow()));
        Assert.True(attempt.GetProperty("due").GetDateTimeOffset() > Clock.GetUtcNow());

        // Answer its probe, override a verdict, take the override back, say "I don't know".
        var probe = await SendAsync(http, HttpMethod.Post, $"attempts/attempt-1/probes/{must}", new { answer = Answers.Meeting(Question, must) });
        Assert.Equal("met", probe.GetProperty("probe").GetProperty("verdict").GetString());
        Assert.Equal("contradicted", Verdict(await SendAsync(http, HttpMethod.Put, $"attempts/attempt-1/criteria/{must}", new { verdict = "contradicted", note = "I got it wrong." }), must));
        Assert.Equal("not_met", Verdict(await SendAsync(http, HttpMethod.Delete, $"attempts/attempt-1/criteria/{must}"), must));
        Clock.Advance(TimeSpan.FromDays(5));
        var gaveUp = await SendAsync(http, HttpMethod.Post, $"questions/{questionId}/attempts", new { gaveUp = true });
        Assert.Equal(0, gaveUp.GetProperty("score").GetDouble());
        Assert.Equal(2, (await http.JsonAsync($"/api/v1/attempts?question={questionId}")).GetProperty("items").GetArrayLength());

        // Review cards of every kind with every rating, see the preview, undo, practice.
        foreach (var (kind, rating) in new[] { ("concept", "again"), ("gotcha", "hard"), ("concept", "good"), ("gotcha", "easy") })
        {
            var cards = page.GetProperty("cards").EnumerateArray().Where(c => c.GetProperty("kind").GetString() == kind).ToList();
            var card = cards[rating is "again" or "hard" ? 0 : 1].GetProperty("id").GetString();
            var memory = await http.JsonAsync($"/api/v1/cards/{card}/memory");
            Assert.Equal(["again", "hard", "good", "easy"], memory.GetProperty("preview").EnumerateObject().Select(p => p.Name));
            var review = await SendAsync(http, HttpMethod.Post, $"cards/{card}/reviews", new { rating });
            Assert.Equal(memory.GetProperty("preview").GetProperty(rating).GetProperty("stability").GetDouble(), review.GetProperty("memory").GetProperty("stability").GetDouble());
        }

        Assert.Equal("review", (await SendAsync(http, HttpMethod.Post, "undo", new { })).GetProperty("kind").GetString());
        Assert.True((await SendAsync(http, HttpMethod.Post, $"questions/{questionId}/attempts", new { answer = "Just practicing.", practice = true })).GetProperty("practice").GetBoolean());

        // Notes, progress, settings, export.
        await SendAsync(http, HttpMethod.Put, $"concepts/{TestCatalog.Main}/note", new { text = "Fence first." });
        Assert.Equal(1, (await http.JsonAsync("/api/v1/notes?q=fence")).GetProperty("items").GetArrayLength());
        var progress = await http.JsonAsync("/api/v1/progress");
        Assert.True(progress.GetProperty("overall").GetProperty("coverage").GetDouble() > 0);
        Assert.Equal(2, (await http.JsonAsync("/api/v1/progress/heatmap")).GetProperty("days").GetArrayLength());
        Assert.Equal(30, (await http.JsonAsync("/api/v1/progress/forecast")).GetProperty("days").GetArrayLength());
        Assert.Equal(0.85, (await SendAsync(http, HttpMethod.Put, "settings", new { desiredRetention = 0.85 })).GetProperty("desiredRetention").GetDouble());
        var export = await http.JsonAsync("/api/v1/export");
        Assert.Equal(3, export.GetProperty("attempts").GetArrayLength());
        Assert.Equal("Fence first.", export.GetProperty("notes")[0].GetProperty("text").GetString());

        // Suspend, and leave for good.
        await SendAsync(http, HttpMethod.Put, $"questions/{questionId}/suspended", new { suspended = true });
        Assert.Equal(HttpStatusCode.NoContent, (await http.DeleteAsync("/api/v1/account", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/v1/queue", Cancel)).StatusCode);
    }

    private static string? Verdict(JsonElement attempt, string criterion) =>
        attempt.GetProperty("criteria").EnumerateArray().Single(c => c.GetProperty("id").GetString() == criterion).GetProperty("verdict").GetString();

    private static async Task<JsonElement> SendAsync(HttpClient http, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, "/api/v1/" + path) { Content = body is null ? null : JsonContent.Create(body) };
        return await (await http.SendAsync(request, Cancel)).ReadAsync<JsonElement>();
    }
}

[Collection("SQLite")]
public sealed class SqliteLoopTests(SqliteApp app) : LoopTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlLoopTests(PostgreSqlApp app) : LoopTests(app);
