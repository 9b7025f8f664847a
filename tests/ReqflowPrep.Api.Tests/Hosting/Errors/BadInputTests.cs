using System.Net;
using System.Text;

namespace ReqflowPrep.Api.Tests;

/// <summary>What is wrong is refused with the field and the rule, and changes nothing.</summary>
public abstract class BadInputTests(AppFixture fixture) : ApiTests(fixture)
{
    private const string Review = "POST /cards/{card}/reviews";
    private const string Attempt = "POST /questions/{question}/attempts";
    private const string Probe = "POST /attempts/{attempt}/probes/{criterion}";
    private const string Override = "PUT /attempts/{attempt}/criteria/{criterion}";
    private const string Note = "PUT /concepts/" + TestCatalog.Main + "/note";
    private const string Settings = "PUT /settings";
    private const string Grade = "POST /grade";
    private const string Replay = "POST /fsrs/replay";

    [Theory]
    [InlineData(Review, "rating", "{}")]
    [InlineData(Review, "rating", """{"rating":null}""")]
    [InlineData(Review, "rating", """{"rating":3}""")]
    [InlineData(Review, "rating", """{"rating":"3"}""")]
    [InlineData(Review, "rating", """{"rating":"splendid"}""")]
    [InlineData(Review, "rating", """{"rating":["good"]}""")]
    [InlineData(Review, "rating", """{"rating":"good","rating":"again"}""")]
    [InlineData(Review, "durationMs", """{"rating":"good","durationMs":-1}""")]
    [InlineData(Review, "durationMs", """{"rating":"good","durationMs":"5"}""")]
    [InlineData(Review, "durationMs", """{"rating":"good","durationMs":1.5}""")]
    [InlineData(Review, "durationMs", """{"rating":"good","durationMs":86400001}""")]
    [InlineData(Review, "id", """{"rating":"good","id":"a b"}""")]
    [InlineData(Review, "id", """{"rating":"good","id":"12345678901234567890123456789012345678901234567890123456789012345"}""")]
    [InlineData(Review, "id", """{"rating":"good","id":""}""")]
    [InlineData(Review, "id", """{"rating":"good","id":"\ud800"}""")]
    [InlineData(Review, "id", """{"rating":"good","id":"a\n"}""")]
    [InlineData(Review, "reviewedAt", """{"rating":"good","reviewedAt":"2026-03-02T13:00:00Z"}""")]
    [InlineData(Review, "reviewedAt", """{"rating":"good","reviewedAt":"2026-03-02T11:00:00"}""")]
    [InlineData(Review, "reviewedAt", """{"rating":"good","reviewedAt":"yesterday"}""")]
    [InlineData(Review, "reviewedAt", """{"rating":"good","reviewedAt":1772452800}""")]
    [InlineData(Review, "reviewedAt", """{"rating":"good","reviewedAt":"1999-12-31T00:00:00Z"}""")]
    [InlineData(Attempt, "answer", "{}")]
    [InlineData(Attempt, "answer", """{"answer":""}""")]
    [InlineData(Attempt, "answer", """{"answer":" \n\t "}""")]
    [InlineData(Attempt, "answer", """{"answer":"a\u0000b"}""")]
    [InlineData(Attempt, "answer", """{"answer":"a\u001bb"}""")]
    [InlineData(Attempt, "answer", """{"answer":"a\ud800b"}""")]
    [InlineData(Attempt, "answer", """{"answer":"a\udc00"}""")]
    [InlineData(Attempt, "answer", """{"answer":17}""")]
    [InlineData(Attempt, "answer", """{"answer":"one","answer":"two"}""")]
    [InlineData(Attempt, "gaveUp", """{"gaveUp":"yes"}""")]
    [InlineData(Attempt, "practice", """{"answer":"one","practice":1}""")]
    [InlineData(Probe, "answer", "{}")]
    [InlineData(Probe, "answer", """{"answer":null}""")]
    [InlineData(Probe, "answer", """{"answer":""}""")]
    [InlineData(Probe, "answer", """{"answer":"  "}""")]
    [InlineData(Probe, "answer", """{"answer":"\udfff"}""")]
    [InlineData(Override, "verdict", "{}")]
    [InlineData(Override, "verdict", """{"verdict":"notMet"}""")]
    [InlineData(Override, "note", """{"verdict":"met","note":"\u0007"}""")]
    [InlineData(Override, "evidence.start", """{"verdict":"met","evidence":{"start":"0","end":2}}""")]
    [InlineData(Note, "text", "{}")]
    [InlineData(Note, "text", """{"text":null}""")]
    [InlineData(Note, "text", """{"text":"\u0000"}""")]
    [InlineData(Settings, "desiredRetention", """{"desiredRetention":0.5}""")]
    [InlineData(Settings, "desiredRetention", """{"desiredRetention":"0.9"}""")]
    [InlineData(Settings, "desiredRetention", """{"desiredRetention":1e999}""")]
    [InlineData(Settings, "newPerDay", """{"newPerDay":-1}""")]
    [InlineData(Settings, "reviewsPerDay", """{"reviewsPerDay":99999999999}""")]
    [InlineData(Settings, "timeZone", """{"timeZone":"Mars/Olympus"}""")]
    [InlineData(Settings, "timeZone", """{"timeZone":""}""")]
    [InlineData(Settings, "timeZone", """{"timeZone":"../../etc/passwd"}""")]
    [InlineData(Settings, "rolloverHour", """{"rolloverHour":24}""")]
    [InlineData(Settings, "learningSteps", """{"learningSteps":["soon"]}""")]
    [InlineData(Settings, "learningSteps", """{"learningSteps":"1m"}""")]
    [InlineData(Settings, "maximumInterval", """{"maximumInterval":0}""")]
    [InlineData(Settings, "parameters", """{"parameters":[1,2,3]}""")]
    [InlineData(Grade, "answer", """{"criteria":[{"id":"a","text":"b"}]}""")]
    [InlineData(Grade, "answer", """{"answer":"","criteria":[{"id":"a","text":"b"}]}""")]
    [InlineData(Grade, "criteria", """{"answer":"one"}""")]
    [InlineData(Grade, "criteria", """{"answer":"one","criteria":[]}""")]
    [InlineData(Grade, "criteria", """{"answer":"one","criteria":[{"id":"a","text":"b"},{"id":"a","text":"c"}]}""")]
    [InlineData(Grade, "criteria[0].weight", """{"answer":"one","criteria":[{"id":"a","text":"b","weight":0}]}""")]
    [InlineData(Grade, "criteria[0].kind", """{"answer":"one","criteria":[{"id":"a","text":"b","kind":"maybe"}]}""")]
    [InlineData(Grade, "criteria[0].text", """{"answer":"one","criteria":[{"id":"a"}]}""")]
    [InlineData(Grade, "criteria[0].text", """{"answer":"one","criteria":[{"id":"a","text":"\ud83d"}]}""")]
    [InlineData(Replay, "reviews", "{}")]
    [InlineData(Replay, "reviews", """{"reviews":[]}""")]
    [InlineData(Replay, "reviews[0].rating", """{"reviews":[{"reviewedAt":"2024-01-01T00:00:00Z","rating":"fine"}]}""")]
    [InlineData(Replay, "reviews[0].reviewedAt", """{"reviews":[{"reviewedAt":"2024-01-01","rating":"good"}]}""")]
    [InlineData(Replay, "reviews[1].reviewedAt", """{"reviews":[{"reviewedAt":"2024-01-02T00:00:00Z","rating":"good"},{"reviewedAt":"2024-01-01T00:00:00Z","rating":"good"}]}""")]
    [InlineData(Replay, "parameters", """{"parameters":[1],"reviews":[{"reviewedAt":"2024-01-02T00:00:00Z","rating":"good"}]}""")]
    [InlineData(Replay, "timeZone", """{"timeZone":"Nowhere","reviews":[{"reviewedAt":"2024-01-02T00:00:00Z","rating":"good"}]}""")]
    public async Task AWrongFieldIsNamed(string operation, string field, string body)
    {
        await RefusedAsync(operation, body, async reply => await reply.RefusedAsync(field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"good\"")]
    [InlineData("{\"rating\":\"good\"")]
    [InlineData("{rating:good}")]
    [InlineData("{\"rating\":\"good\"}{}")]
    public async Task WhatIsNotAJsonObjectIsRefused(string body)
    {
        foreach (var operation in new[] { Review, Attempt, Settings, Grade })
        {
            await RefusedAsync(operation, body, async reply =>
            {
                var problem = await reply.ProblemAsync(HttpStatusCode.BadRequest);
                Assert.NotEmpty(problem.GetProperty("errors").EnumerateObject());
                Assert.DoesNotContain("ReqflowPrep", problem.GetProperty("errors").ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("System.", problem.GetProperty("errors").ToString(), StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData(Grade, """{"answer":"one","criteria":[null]}""")]
    [InlineData(Grade, """{"answer":"one","criteria":[{"id":"a","text":"b","exemplars":{"met":[null]}}]}""")]
    [InlineData(Replay, """{"reviews":[null]}""")]
    [InlineData(Replay, """{"learningSteps":[null],"reviews":[{"reviewedAt":"2024-01-02T00:00:00Z","rating":"good"}]}""")]
    [InlineData(Settings, """{"learningSteps":[null]}""")]
    [InlineData(Settings, """{"relearningSteps":[null]}""")]
    [InlineData(Settings, """{"parameters":[null]}""")]
    [InlineData(Settings, """{"parameters":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}""")]
    public async Task ANullInAListOrAWeightOutOfBoundsIsRefused(string operation, string body)
    {
        await RefusedAsync(operation, body, async reply => Assert.NotEmpty((await reply.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateObject()));
    }

    [Fact]
    public async Task AnAnswerHasAtMostTwentyThousandCharacters()
    {
        var learner = await NewLearnerAsync();
        var longest = string.Concat(Enumerable.Repeat("Fence it. ", 2_000));

        Assert.Equal(HttpStatusCode.OK, await learner.StatusAsync(HttpMethod.Post, $"/questions/{Question.Id}/attempts", new { answer = longest }));
        foreach (var operation in new[] { Attempt, Probe, Grade })
        {
            var body = $$"""{"answer":"{{longest}}.","criteria":[{"id":"a","text":"b"}]}""";
            await RefusedAsync(operation, operation == Grade ? body : $$"""{"answer":"{{longest}}."}""", async reply => Assert.Contains("20000", await reply.RefusedAsync("answer"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task AReviewBeforeTheLastOneIsRefused()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "good");
        var before = await learner.ExportAsync();

        var reply = await learner.SendAsync(HttpMethod.Post, $"/cards/{Card.Id}/reviews", new { rating = "good", reviewedAt = Clock.GetUtcNow().AddSeconds(-1) });

        await reply.RefusedAsync("reviewedAt");
        Assert.Equal(before.ReviewLog, (await learner.ExportAsync()).ReviewLog);
    }

    [Theory]
    [InlineData("/concepts?limit=0", "limit")]
    [InlineData("/concepts?limit=101", "limit")]
    [InlineData("/concepts?limit=ten", "limit")]
    [InlineData("/concepts?cursor=zzz", "cursor")]
    [InlineData("/concepts?category=none", "category")]
    [InlineData("/concepts?difficulty=1", "difficulty")]
    [InlineData("/cards?concept=none", "concept")]
    [InlineData("/cards?limit=-1", "limit")]
    [InlineData("/questions?cursor=LTE", "cursor")]
    [InlineData("/gotchas?limit=0", "limit")]
    [InlineData("/postmortems?limit=101", "limit")]
    [InlineData("/simulations?limit=0", "limit")]
    [InlineData("/queue?limit=0", "limit")]
    [InlineData("/queue?limit=101", "limit")]
    [InlineData("/queue?concept=none", "concept")]
    [InlineData("/attempts?limit=0", "limit")]
    [InlineData("/attempts?limit=101", "limit")]
    [InlineData("/attempts?cursor=%00", "cursor")]
    [InlineData("/notes?limit=0", "limit")]
    [InlineData("/notes?limit=101", "limit")]
    [InlineData("/notes?cursor=!", "cursor")]
    [InlineData("/progress/heatmap?days=0", "days")]
    [InlineData("/progress/forecast?days=366", "days")]
    public async Task AWrongQueryParameterIsNamed(string path, string field)
    {
        var learner = await NewLearnerAsync();

        await (await learner.SendAsync(HttpMethod.Get, path)).RefusedAsync(field);
    }

    [Theory]
    [InlineData("GET", "/concepts/none")]
    [InlineData("GET", "/cards/none")]
    [InlineData("GET", "/gotchas/none")]
    [InlineData("GET", "/postmortems/none")]
    [InlineData("GET", "/questions/none")]
    [InlineData("GET", "/simulations/none")]
    [InlineData("GET", "/cards/none/memory")]
    [InlineData("POST", "/cards/none/reviews", """{"rating":"good"}""")]
    [InlineData("PUT", "/cards/none/suspended", """{"suspended":true}""")]
    [InlineData("PUT", "/questions/none/suspended", """{"suspended":true}""")]
    [InlineData("POST", "/questions/none/attempts", """{"answer":"one"}""")]
    [InlineData("GET", "/attempts/none")]
    [InlineData("POST", "/attempts/none/probes/none", """{"answer":"one"}""")]
    [InlineData("PUT", "/attempts/none/criteria/none", """{"verdict":"met"}""")]
    [InlineData("DELETE", "/attempts/none/criteria/none")]
    [InlineData("GET", "/concepts/none/note")]
    [InlineData("PUT", "/concepts/none/note", """{"text":"one"}""")]
    [InlineData("DELETE", "/concepts/none/note")]
    [InlineData("GET", "/no/such/route")]
    public async Task AnUnknownIdIsNotFound(string method, string path, string? body = null)
    {
        var learner = await NewLearnerAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1" + path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        var problem = await (await learner.Http.SendAsync(request, Cancel)).ProblemAsync(HttpStatusCode.NotFound);

        Assert.NotEqual("", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task AnotherMediaTypeOrMethodIsRefused()
    {
        var learner = await NewLearnerAsync();

        var text = await learner.Http.PostAsync($"/api/v1/cards/{Card.Id}/reviews", new StringContent("rating=good", Encoding.UTF8, "text/plain"), Cancel);
        await text.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
        await (await learner.SendAsync(HttpMethod.Delete, "/queue")).ProblemAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task BytesThatAreNotUtf8AreRefused()
    {
        var learner = await NewLearnerAsync();
        byte[] body = [.. "{\"answer\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8];
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };

        var reply = await learner.Http.PostAsync($"/api/v1/questions/{Question.Id}/attempts", content, Cancel);

        await reply.ProblemAsync(HttpStatusCode.BadRequest);
    }

    private async Task RefusedAsync(string operation, string body, Func<HttpResponseMessage, Task> check)
    {
        var learner = await NewLearnerAsync();
        var attempt = operation is Probe or Override ? await learner.GiveUpAsync(Question.Id) : null;
        var before = await learner.ExportAsync();
        var (method, path) = (operation.Split(' ')[0], operation.Split(' ')[1]
            .Replace("{card}", Card.Id, StringComparison.Ordinal).Replace("{question}", Question.Id, StringComparison.Ordinal)
            .Replace("{attempt}", attempt?.Id, StringComparison.Ordinal).Replace("{criterion}", Question.Criteria[0].Id, StringComparison.Ordinal));
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1" + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

        await check(await learner.Http.SendAsync(request, Cancel));

        Assert.Equivalent(before, await learner.ExportAsync(), strict: true);
    }
}

[Collection("SQLite")]
public sealed class SqliteBadInputTests(SqliteApp app) : BadInputTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlBadInputTests(PostgreSqlApp app) : BadInputTests(app);
