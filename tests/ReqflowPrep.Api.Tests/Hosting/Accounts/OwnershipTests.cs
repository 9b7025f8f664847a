using System.Net;
using System.Text;

namespace ReqflowPrep.Api.Tests;

/// <summary>Walks every operation of the document: another learner's things are 404, and without a token everything of a learner is 401.</summary>
public abstract class OwnershipTests(AppFixture fixture) : ApiTests(fixture)
{
    private enum Owner
    {
        /// <summary>The id names something that all learners share.</summary>
        Catalog,

        /// <summary>The id names something of one learner.</summary>
        Learner,

        /// <summary>The id names a part of what an earlier parameter names.</summary>
        Part,
    }

    // No default: a new parameter must be put here by whoever adds it.
    private static readonly Dictionary<string, Owner> Parameters = new()
    {
        ["concepts/{slug}"] = Owner.Catalog,
        ["paths/{id}"] = Owner.Catalog,
        ["gotchas/{id}"] = Owner.Catalog,
        ["postmortems/{id}"] = Owner.Catalog,
        ["cards/{id}"] = Owner.Catalog,
        ["questions/{id}"] = Owner.Catalog,
        ["simulations/{id}"] = Owner.Catalog,
        ["attempts/{id}"] = Owner.Learner,
        ["probes/{criterionId}"] = Owner.Part,
        ["criteria/{criterionId}"] = Owner.Part,
    };

    // A body that would be accepted for one's own thing; an operation with a body and without an entry fails.
    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["AnswerProbe"] = """{"answer":"An answer."}""",
        ["OverrideVerdict"] = """{"verdict":"met"}""",
    };

    [Fact]
    public async Task EveryRouteParameterIsClassified()
    {
        foreach (var operation in await Operation.AllAsync(Anonymous()))
        {
            Assert.Equal(operation.Path.Count(c => c == '{'), operation.Parameters.Count);
            Assert.All(operation.Parameters, p => Assert.True(Parameters.ContainsKey(p), $"{operation}: nobody said whose \"{p}\" is."));
        }
    }

    [Fact]
    public async Task AnotherLearnersIdIsNotFound()
    {
        var (owner, other) = (await NewLearnerAsync(), await NewLearnerAsync());
        var attempt = await owner.AnswerAsync(Question.Id, Answers.Nothing(Question));
        await owner.OverrideAsync(attempt.Id, Question.Criteria[1].Id, "met");
        var before = await owner.ExportAsync();
        var walked = new List<string>();

        foreach (var operation in await Operation.AllAsync(Anonymous()))
        {
            if (!operation.Parameters.Any(p => Parameters[p] == Owner.Learner)) continue;
            Assert.True(operation.NeedsLearner, $"{operation} is open to everybody.");
            var path = operation.Path.Replace("{id}", attempt.Id, StringComparison.Ordinal).Replace("{criterionId}", Question.Criteria[1].Id, StringComparison.Ordinal);
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method), path);
            if (operation.MediaType is { } type) request.Content = new StringContent(Bodies[operation.Id!], Encoding.UTF8, type);

            await (await other.Http.SendAsync(request, Cancel)).ProblemAsync(HttpStatusCode.NotFound);
            walked.Add(operation.Id!);
        }

        Assert.Superset(new HashSet<string> { "GetAttempt", "AnswerProbe", "OverrideVerdict", "WithdrawOverride" }, walked.ToHashSet());
        var after = await owner.ExportAsync();
        Assert.Equal(before.ReviewLog, after.ReviewLog);
        Assert.Equivalent(before.Attempts, after.Attempts, strict: true);
        Assert.Empty((await other.ExportAsync()).ReviewLog);
    }

    [Fact]
    public async Task WithoutATokenEverythingOfALearnerIsRefused()
    {
        var anonymous = Anonymous();
        foreach (var operation in (await Operation.AllAsync(anonymous)).Where(o => o.NeedsLearner))
        {
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.Path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
            if (operation.MediaType is { } type) request.Content = new StringContent("{}", Encoding.UTF8, type);

            await (await anonymous.SendAsync(request, Cancel)).ProblemAsync(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task WhatIsNotTheCatalogOrAnEngineNeedsALearner()
    {
        string[] open = ["Catalog", "Engines", "Account"];

        foreach (var operation in (await Operation.AllAsync(Anonymous())).Where(o => !open.Contains(o.Json.GetProperty("tags")[0].GetString())))
            Assert.True(operation.NeedsLearner, $"{operation} is open to everybody.");
    }

    [Fact]
    public async Task AForgedOrForeignTokenIsRefused()
    {
        var learner = await NewLearnerAsync();
        foreach (var token in new[] { "x", "CfDJ8" + new string('A', 200), learner.Http.DefaultRequestHeaders.Authorization!.Parameter![..^4] + "AAAA" })
        {
            var client = Anonymous();
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            await (await client.GetAsync("/api/v1/queue", Cancel)).ProblemAsync(HttpStatusCode.Unauthorized);
        }
    }
}

[Collection("SQLite")]
public sealed class SqliteOwnershipTests(SqliteApp app) : OwnershipTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlOwnershipTests(PostgreSqlApp app) : OwnershipTests(app);
