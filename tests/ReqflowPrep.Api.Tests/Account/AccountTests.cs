using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Api.Tests;

public abstract class AccountTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task AnAddressHasOneAccountAndAWrongPasswordOpensNothing()
    {
        var learner = await NewLearnerAsync();

        await (await PostAsync("register", new { learner.Email, TestLearner.Password })).ProblemAsync(HttpStatusCode.BadRequest);
        await (await PostAsync("register", new { Email = "not an address", TestLearner.Password })).ProblemAsync(HttpStatusCode.BadRequest);
        await (await PostAsync("register", new { Email = "other@example.test", Password = "short" })).ProblemAsync(HttpStatusCode.BadRequest);
        await (await PostAsync("login", new { learner.Email, Password = "wrong password" })).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await PostAsync("login", new { Email = "nobody@example.test", TestLearner.Password })).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task RegistrationIsRemembered()
    {
        var learner = await NewLearnerAsync();

        var registered = await App.WithDataAsync(db => db.Users.Where(l => l.Email == learner.Email).Select(l => l.RegisteredAt).SingleAsync(Cancel));

        Assert.Equal(Clock.GetUtcNow(), registered);
    }

    [Fact]
    public async Task AnExpiredTokenIsRefusedAndRefreshedOnce()
    {
        await using var database = NewDatabase();
        await using var app = new TestApp(database, TestCatalog.Folder, new Dictionary<string, string> { [TestApp.ShortTokens] = "true" });
        var learner = await TestLearner.RegisterAsync(app);
        var tokens = await learner.LogInAsync();

        app.Clock.Advance(TimeSpan.FromSeconds(tokens.ExpiresIn + 1));
        await (await learner.SendAsync(HttpMethod.Get, "/queue")).ProblemAsync(HttpStatusCode.Unauthorized);
        var fresh = await learner.PostAsync<Tokens>("/account/refresh", new { tokens.RefreshToken });
        learner.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", fresh.AccessToken);

        Assert.Equal(HttpStatusCode.OK, await learner.StatusAsync(HttpMethod.Get, "/queue"));
        Assert.Equal(HttpStatusCode.Unauthorized, await learner.StatusAsync(HttpMethod.Post, "/account/refresh", new { RefreshToken = fresh.AccessToken }));
    }

    [Fact]
    public async Task ACookieDoesWhatATokenDoes()
    {
        var learner = await NewLearnerAsync();
        var browser = Anonymous();

        var login = await browser.PostAsJsonAsync("/api/v1/account/login?useSessionCookies=true", new { learner.Email, TestLearner.Password }, Cancel);

        // A session's cookie: one that lasts would be judged by the real clock.
        var cookie = Assert.Single(login.Headers.GetValues("Set-Cookie"), c => c.StartsWith("reqflow=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/queue", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/api/v1/account/logout", null, Cancel)).StatusCode);
        await (await browser.GetAsync("/api/v1/queue", Cancel)).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task LogoutRefusesEveryTokenGivenSoFar()
    {
        var learner = await NewLearnerAsync();
        Assert.Equal(HttpStatusCode.OK, await learner.StatusAsync(HttpMethod.Get, "/queue"));

        Assert.Equal(HttpStatusCode.NoContent, await learner.StatusAsync(HttpMethod.Post, "/account/logout"));

        await (await learner.SendAsync(HttpMethod.Get, "/queue")).ProblemAsync(HttpStatusCode.Unauthorized);
        await learner.LogInAsync();
        Assert.Equal(HttpStatusCode.OK, await learner.StatusAsync(HttpMethod.Get, "/queue"));
    }

    [Fact]
    public async Task ADeletedAccountIsGoneAtOnceWithAllThatIsInIt()
    {
        var (learner, neighbor) = (await NewLearnerAsync(), await NewLearnerAsync());
        foreach (var one in new[] { learner, neighbor }) await FillAsync(one);
        var theirs = await neighbor.ExportAsync();
        var refresh = (await learner.LogInAsync()).RefreshToken;
        var id = await App.WithDataAsync(db => db.Users.Where(l => l.Email == learner.Email).Select(l => l.Id).SingleAsync(Cancel));
        Assert.True(await RowsOfAsync(id) > 15);

        Assert.Equal(HttpStatusCode.NoContent, await learner.StatusAsync(HttpMethod.Delete, "/account"));

        await (await learner.SendAsync(HttpMethod.Get, "/queue")).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await learner.SendAsync(HttpMethod.Post, $"/cards/{Card.Id}/reviews", new { rating = "good" })).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.Unauthorized, await learner.StatusAsync(HttpMethod.Post, "/account/refresh", new { refreshToken = refresh }));
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync("login", new { learner.Email, TestLearner.Password })).StatusCode);
        Assert.Equal(0, await RowsOfAsync(id));
        Assert.Equal(theirs.ReviewLog, (await neighbor.ExportAsync()).ReviewLog);
    }

    [Fact]
    public async Task GuessingLocksTheAccountForAWhile()
    {
        var learner = await NewLearnerAsync();
        for (var i = 0; i < 8; i++) await PostAsync("login", new { learner.Email, Password = $"guess number {i}" });

        await (await PostAsync("login", new { learner.Email, TestLearner.Password })).ProblemAsync(HttpStatusCode.Unauthorized);
        var end = await App.WithDataAsync(db => db.Users.Where(l => l.Email == learner.Email).Select(l => l.LockoutEnd).SingleAsync(Cancel));
        Assert.NotNull(end);

        // A token given before is refused as well, once the service has looked again.
        await Task.Delay(TimeSpan.FromSeconds(2.2), Cancel);
        await (await learner.SendAsync(HttpMethod.Get, "/queue")).ProblemAsync(HttpStatusCode.Unauthorized);
        var neighbor = await NewLearnerAsync();
        Assert.Equal(HttpStatusCode.OK, await neighbor.StatusAsync(HttpMethod.Get, "/queue"));
    }

    private async Task FillAsync(TestLearner learner)
    {
        await learner.ReviewAsync(Card.Id, "good", "r1");
        var attempt = await learner.GiveUpAsync(Question.Id);
        await learner.ProbeAsync(attempt.Id, Question.Criteria[0].Id, Answers.Meeting(Question, Question.Criteria[0].Id));
        await learner.OverrideAsync(attempt.Id, Question.Criteria[1].Id, "met");
        await learner.PutAsync<object>($"/concepts/{TestCatalog.Main}/note", new { text = "note" });
        await learner.PutAsync<object>($"/cards/{Card.Id}/suspended", new { suspended = true });
        var weights = Scheduling.FsrsParameters.Default.ToArray();
        weights[8] = 1.5;
        await learner.PutAsync<object>("/settings", new { parameters = weights });
    }

    // Over the model, so that a table that comes later is counted as well.
    private Task<int> RowsOfAsync(Guid learnerId) => App.WithDataAsync(async db =>
    {
        var sum = 0;
        foreach (var table in db.Model.GetEntityTypes().Where(t => t.FindProperty("LearnerId") is not null || t.FindProperty("UserId") is not null))
        {
            var column = table.FindProperty("LearnerId") ?? table.FindProperty("UserId")!;
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table.GetTableName()}\" WHERE \"{column.GetColumnName()}\" = {{0}}";
            sum += await db.Database.SqlQueryRaw<int>(sql, learnerId).SingleAsync(Cancel);
        }

        return sum + await db.Users.CountAsync(l => l.Id == learnerId, Cancel);
    });

    private Task<HttpResponseMessage> PostAsync(string route, object body) => Anonymous().PostAsJsonAsync($"/api/v1/account/{route}", body, Cancel);
}

[Collection("SQLite")]
public sealed class SqliteAccountTests(SqliteApp app) : AccountTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlAccountTests(PostgreSqlApp app) : AccountTests(app);
