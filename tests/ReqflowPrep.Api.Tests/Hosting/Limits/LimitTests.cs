using System.Net;
using System.Net.Http.Json;

namespace ReqflowPrep.Api.Tests;

/// <summary>Each limit on a service of its own, with few permits.</summary>
public abstract class LimitTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task LoginIsLimitedPerAddress()
    {
        await using var database = NewDatabase();
        await using var app = Start(database, "AccountPerMinute", 3);
        var http = app.CreateClient();
        var credentials = new { Email = "nobody@example.test", Password = "wrong password" };

        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsJsonAsync("/api/v1/account/login", credentials, Cancel)).StatusCode);

        await LimitedAsync(await http.PostAsJsonAsync("/api/v1/account/login", credentials, Cancel));
        await LimitedAsync(await http.PostAsJsonAsync("/api/v1/account/register", credentials, Cancel));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/v1/concepts", Cancel)).StatusCode);
    }

    [Fact]
    public async Task EnginesAreLimited()
    {
        await using var database = NewDatabase();
        await using var app = Start(database, "EnginePerMinute", 2);
        var http = app.CreateClient();
        var body = new { answer = "one", criteria = new[] { new { id = "a", text = "Says one." } } };

        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await http.PostAsJsonAsync("/api/v1/grade", body, Cancel)).StatusCode);

        await LimitedAsync(await http.PostAsJsonAsync("/api/v1/grade", body, Cancel));
    }

    [Fact]
    public async Task WritesAreLimitedPerLearner()
    {
        await using var database = NewDatabase();
        await using var app = Start(database, "WritePerMinute", 2);
        var (one, two) = (await TestLearner.RegisterAsync(app), await TestLearner.RegisterAsync(app));
        for (var i = 0; i < 2; i++) await one.ReviewAsync(Card.Id, "good");

        await LimitedAsync(await one.SendAsync(HttpMethod.Post, $"/cards/{Card.Id}/reviews", new { rating = "good" }));

        await two.ReviewAsync(Card.Id, "good");
        Assert.Equal(2, (await one.MemoryAsync(Card.Id)).Reps);
    }

    [Fact]
    public async Task AnOversizedBodyIsRefusedAndChangesNothing()
    {
        await using var database = NewDatabase();
        await using var app = Start(database, "MaxBodyBytes", 30_000);

        // The limit on bodies is Kestrel's, so this test needs the real server.
        app.UseKestrel(0);
        app.StartServer();
        var learner = await TestLearner.RegisterAsync(app);

        var reply = await learner.SendAsync(HttpMethod.Put, $"/concepts/{TestCatalog.Main}/note", new { text = new string('x', 31_000) });

        await reply.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.Empty((await learner.ExportAsync()).Notes);
        Assert.False(reply.Headers.Contains("Server"));
    }

    private static TestApp Start(TestDatabase database, string limit, int value) =>
        new(database, TestCatalog.Folder, new Dictionary<string, string> { [$"Reqflow:Limits:{limit}"] = value.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    private static async Task LimitedAsync(HttpResponseMessage reply)
    {
        await reply.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.True(reply.Headers.RetryAfter?.Delta > TimeSpan.Zero, "The reply does not say when to try again.");
    }
}

[Collection("SQLite")]
public sealed class SqliteLimitTests(SqliteApp app) : LimitTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlLimitTests(PostgreSqlApp app) : LimitTests(app);
