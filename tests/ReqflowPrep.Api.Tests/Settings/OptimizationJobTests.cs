using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Api.Settings;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

/// <summary>A training as a job: it waits, is watched, is canceled, and does not outlive its service or its learner.</summary>
public abstract class OptimizationJobTests(AppFixture fixture) : ApiTests(fixture)
{
    private const string Path = Trainings.Path;

    private static readonly Rating[] StrongMemory = [.. Enumerable.Repeat(Rating.Good, 8)];

    private List<string> Cards => [.. Catalog.Cards.Select(c => c.Id)];

    [Fact]
    public async Task ATrainingThatWaitsCanBeCanceledAndBlocksAnotherMeanwhile()
    {
        var (learner, other) = (await NewLearnerAsync(), await NewLearnerAsync());
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        await using (await App.HoldLineAsync())
        {
            var reply = await learner.SendAsync(HttpMethod.Post, Path, new { });
            Assert.Equal((HttpStatusCode.Accepted, "/api/v1/settings/optimize"), (reply.StatusCode, reply.Headers.Location?.OriginalString));
            Assert.Equal(OptimizationState.Queued, (await learner.GetAsync<OptimizationView>(Path)).State);
            await (await learner.SendAsync(HttpMethod.Post, Path, new { })).ProblemAsync(HttpStatusCode.Conflict);

            Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync(HttpMethod.Delete, Path));
            Assert.Equal(HttpStatusCode.NoContent, await learner.StatusAsync(HttpMethod.Delete, Path));
            Assert.Equal(OptimizationState.Canceled, (await learner.GetAsync<OptimizationView>(Path)).State);
        }

        // One that was asked for later has its turn after the canceled one.
        await Trainings.TrainAsync(other);
        Assert.Equal(OptimizationState.Canceled, (await learner.GetAsync<OptimizationView>(Path)).State);
        Assert.Empty((await learner.ExportAsync()).ParameterSets);
        Assert.True((await Trainings.TrainAsync(learner)).Result!.Applied);
    }

    [Fact]
    public async Task TwoLearnersTrainEachOnTheirOwn()
    {
        var (one, two) = (await NewLearnerAsync(), await NewLearnerAsync());
        await App.PracticeAsync(one, Cards, days: 20, StrongMemory);
        await App.PracticeAsync(two, Cards[..20], days: 10, StrongMemory);
        await using (await App.HoldLineAsync())
        {
            foreach (var learner in new[] { one, two }) Assert.Equal(HttpStatusCode.Accepted, await learner.StatusAsync(HttpMethod.Post, Path));
        }

        var (first, second) = (await Trainings.EndAsync(one), await Trainings.EndAsync(two));

        Assert.Equal((Cards.Count * 7, 20 * 7), (first.Result!.Items, second.Result!.Items));
        Assert.NotEqual(first.Result.Candidate, second.Result.Candidate);
        Assert.Equal(first.Result.Candidate, (await one.ExportAsync()).Settings.Parameters);
    }

    [Fact]
    public async Task EventsTellOfProgressAndEnd()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        var line = await App.HoldLineAsync();
        await learner.SendAsync(HttpMethod.Post, Path);

        using var events = await learner.Http.GetAsync("/api/v1" + Path + "/events", HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync(Cancel));
        Assert.Equal("event: progress", await reader.ReadLineAsync(Cancel));
        Assert.Equal("queued", JsonSerializer.Deserialize<JsonElement>((await reader.ReadLineAsync(Cancel))!["data: ".Length..]).GetProperty("state").GetString());
        await line.DisposeAsync();

        var lines = (await reader.ReadToEndAsync(Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("event: end", lines[^2]);
        var end = JsonSerializer.Deserialize<JsonElement>(lines[^1]["data: ".Length..]);
        Assert.Equal(("finished", "accepted"), (end.GetProperty("state").GetString(), end.GetProperty("result").GetProperty("decision").GetString()));
    }

    [Fact]
    public async Task ARestartEndsWhatWasRunning()
    {
        await using var database = NewDatabase();
        await using var first = new TestApp(database, TestCatalog.Folder);
        var learner = await TestLearner.RegisterAsync(first);
        await learner.ReviewAsync(Card.Id, "good");
        var token = learner.Http.DefaultRequestHeaders.Authorization;
        var id = await first.LearnerIdAsync(learner);
        await first.DisposeAsync();

        await using var killed = new TestApp(database, TestCatalog.Folder);
        await LeaveRunningAsync(killed.WithWebHostBuilder(WithoutRunner), id);
        await killed.DisposeAsync();

        await using var second = new TestApp(database, TestCatalog.Folder);
        var http = second.CreateClient();
        http.DefaultRequestHeaders.Authorization = token;
        var job = await (await http.GetAsync("/api/v1" + Path, Cancel)).ReadAsync<OptimizationView>();

        Assert.Equal((OptimizationState.Failed, "The service was restarted."), (job.State, job.Error));
        Assert.NotNull(job.FinishedAt);
        Assert.Equal(HttpStatusCode.Accepted, (await http.PostAsync("/api/v1" + Path, null, Cancel)).StatusCode);
    }

    [Fact]
    public async Task AShutdownCancelsWhatWaits()
    {
        await using var database = NewDatabase();
        await using var first = new TestApp(database, TestCatalog.Folder);
        var learner = await TestLearner.RegisterAsync(first);
        var token = learner.Http.DefaultRequestHeaders.Authorization;
        var held = new TaskCompletionSource<object?>();
        var turn = first.Services.GetRequiredService<TrainingLine>().TakeTurnAsync(() => held.Task, Cancel);
        await learner.SendAsync(HttpMethod.Post, Path);
        await first.DisposeAsync();
        held.SetResult(null);

        await using var second = new TestApp(database, TestCatalog.Folder);
        var http = second.CreateClient();
        http.DefaultRequestHeaders.Authorization = token;
        var job = await (await http.GetAsync("/api/v1" + Path, Cancel)).ReadAsync<OptimizationView>();

        Assert.Equal((OptimizationState.Canceled, "The service was shut down."), (job.State, job.Error));
    }

    [Fact]
    public async Task JobsGoWithTheAccount()
    {
        var learner = await NewLearnerAsync();
        await Trainings.TrainAsync(learner);
        var id = await App.LearnerIdAsync(learner);

        await learner.StatusAsync(HttpMethod.Delete, "/account");

        Assert.False(await App.WithDataAsync(db => db.OptimizationJobs.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]).AnyAsync(j => j.LearnerId == id, Cancel)));
    }

    // A service without its runner leaves a job as one that is killed does.
    private static void WithoutRunner(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
        services.Remove(services.Single(s => s.ImplementationType?.Name == "OptimizationRunner")));

    private static async Task LeaveRunningAsync(WebApplicationFactory<Program> app, Guid learnerId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReqflowDbContext>();
        db.OptimizationJobs.Add(new OptimizationJob
        {
            LearnerId = learnerId,
            Id = "left",
            Sequence = 2,
            Host = Environment.MachineName,
            Reschedule = false,
            QueuedAt = TestApp.Start,
            StartedAt = TestApp.Start,
            State = OptimizationState.Running,
        });
        await db.SaveChangesAsync(Cancel);
    }
}

[Collection("SQLite")]
public sealed class SqliteOptimizationJobTests(SqliteApp app) : OptimizationJobTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlOptimizationJobTests(PostgreSqlApp app) : OptimizationJobTests(app);
