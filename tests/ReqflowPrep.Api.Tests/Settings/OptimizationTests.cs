using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReqflowPrep.Api.Export;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Api.Settings;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Tests;

public abstract class OptimizationTests(AppFixture fixture) : ApiTests(fixture)
{
    private const string Path = "/settings/optimize";

    // Recalled at intervals at which the defaults expect much to be forgotten: weights that know it predict better.
    private static readonly Rating[] StrongMemory = [.. Enumerable.Repeat(Rating.Good, 8)];

    // Trained on the first 80 %, weights expect what the last 20 % is not.
    private static readonly Rating[] MemoryThatTurned = [.. Enumerable.Repeat(Rating.Good, 8), Rating.Again, Rating.Again];

    private List<string> Cards => [.. Catalog.Cards.Select(c => c.Id)];

    [Fact]
    public async Task BeforeTheFirstTrainingThereIsNone()
    {
        var learner = await NewLearnerAsync();

        await (await learner.SendAsync(HttpMethod.Get, Path)).ProblemAsync(HttpStatusCode.NotFound);
        await (await learner.SendAsync(HttpMethod.Get, Path + "/events")).ProblemAsync(HttpStatusCode.NotFound);
        await (await learner.SendAsync(HttpMethod.Delete, Path)).ProblemAsync(HttpStatusCode.NotFound);
        await (await learner.SendAsync(HttpMethod.Post, Path + "/apply", new { })).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AcceptedWeightsAreAppliedAndDueDatesStay()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        var before = await learner.ExportAsync();

        var job = await TrainAsync(learner);

        Assert.Equal((OptimizationState.Finished, 1.0, (string?)null), (job.State, job.Progress, job.Error));
        var result = job.Result!;
        Assert.Equal((Decision.Accepted, true), (result.Decision, result.Applied));
        Assert.True(result.HeldOut!.LogLoss.After < result.HeldOut.LogLoss.Before, result.Reason);
        Assert.True(result.LogLoss.After < result.LogLoss.Before);
        var after = await learner.ExportAsync();
        Assert.Equal(result.Candidate, after.Settings.Parameters);
        Assert.Equal((1, ParameterSource.Optimizer), (Assert.Single(after.ParameterSets).Version, after.ParameterSets[0].Source));
        Assert.NotEqual(before.Memories.Select(m => m.Stability), after.Memories.Select(m => m.Stability));
        Assert.Equal(before.Memories.Select(m => (m.Due, m.ScheduledDays, m.State)), after.Memories.Select(m => (m.Due, m.ScheduledDays, m.State)));
        Assert.Equal(before.ReviewLog, after.ReviewLog);
        Assert.Equal(job.Id, Assert.Single(after.OptimizationJobs).Id);
        after.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task ReschedulingMovesDueDatesToWhereTheNewWeightsPutThemAndSpreadsThem()
    {
        var learner = await NewLearnerAsync();
        var (onSteps, suspended, moving) = (Cards[0], Cards[1], Cards[2..]);
        await App.PracticeAsync(learner, Cards[1..], days: 20, StrongMemory);
        await learner.ReviewAsync(onSteps, "again");
        await learner.PutAsync<object>($"/cards/{suspended}/suspended", new { suspended = true });
        var before = await learner.ExportAsync();

        Assert.True((await TrainAsync(learner, reschedule: true)).Result!.Applied);

        var after = await learner.ExportAsync();
        after.OnlyAppendsTo(before);
        after.MemoriesFollowTheLog();
        foreach (var still in new[] { onSteps, suspended }) Assert.Equal(before.Memory(still).Due, after.Memory(still).Due);
        var scheduler = after.SchedulerFor(ItemType.Card);
        foreach (var card in moving)
        {
            var (old, now) = (before.Memory(card), after.Memory(card));
            var range = scheduler.Spread(ToCard(old) with { Memory = new MemoryState(now.Stability, now.Difficulty) })!.Value;
            Assert.InRange(now.ScheduledDays, range.Minimum, range.Maximum);
            Assert.Equal(now.LastReview.AddDays(now.ScheduledDays), now.Due);
        }

        var rows = after.ReviewLog.Skip(before.ReviewLog.Count).ToList();
        Assert.Equal(moving.Order(StringComparer.Ordinal), rows.Select(r => r.ItemId).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal((LogKind.Reschedule, true, (Rating?)null, 1, after.Memory(r.ItemId).Due), (r.Kind, r.Counts, r.Rating, r.ParameterSetVersion, r.After!.Due)));

        // The cards are alike and have one range: each of its days gets its share.
        var perDay = moving.GroupBy(card => after.Memory(card).ScheduledDays).Select(day => day.Count()).ToList();
        Assert.True(perDay.Count > 1);
        Assert.True(perDay.Max() - perDay.Min() <= 1, string.Join(' ', perDay));
    }

    [Fact]
    public async Task ReschedulingTwiceMovesNothingTwice()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        await TrainAsync(learner, reschedule: true);
        var once = await learner.ExportAsync();

        await learner.PostAsync<OptimizationView>(Path + "/apply", new { reschedule = true });

        var twice = await learner.ExportAsync();
        Assert.Equal(once.Memories, twice.Memories);
        Assert.Equal(once.ReviewLog, twice.ReviewLog);
        Assert.Single(twice.ParameterSets);
    }

    [Fact]
    public async Task AnUndoAfterReschedulingGoesBackToTheMovedDueDate()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        await TrainAsync(learner, reschedule: true);
        var moved = (await learner.ExportAsync()).Memory(Card.Id);
        await learner.ReviewAsync(Card.Id, "hard");

        await learner.UndoAsync();

        var after = await learner.ExportAsync();
        Assert.Equal(moved, after.Memory(Card.Id));
        after.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task ASmallLogSaysThatThereIsNotEnoughData()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards[..2], days: 5, Rating.Good, Rating.Good);
        var before = await learner.ExportAsync();

        var result = (await TrainAsync(learner)).Result!;

        Assert.Equal((Decision.NotEnoughData, false), (result.Decision, result.Applied));
        Assert.Null(result.Candidate);
        Assert.Null(result.HeldOut);
        Assert.Contains("At least", result.Reason, StringComparison.Ordinal);
        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
        await (await learner.SendAsync(HttpMethod.Post, Path + "/apply", new { })).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task WeightsThatWereNotAcceptedAreAppliedWhenTheLearnerConfirms()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards, days: 20, MemoryThatTurned);
        var before = await learner.ExportAsync();

        var kept = (await TrainAsync(learner)).Result!;

        Assert.Equal((Decision.KeptOld, false), (kept.Decision, kept.Applied));
        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);

        var applied = await learner.PostAsync<OptimizationView>(Path + "/apply", new { reschedule = false });

        Assert.True(applied.Result!.Applied);
        var after = await learner.ExportAsync();
        Assert.Equal(kept.Candidate, after.Settings.Parameters);
        Assert.Equal(before.Memories.Select(m => m.Due), after.Memories.Select(m => m.Due));
        after.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task ATrainingThatWaitsCanBeCanceledAndBlocksAnotherMeanwhile()
    {
        var (learner, other) = (await NewLearnerAsync(), await NewLearnerAsync());
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        await using (await HoldLineAsync())
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
        await TrainAsync(other);
        Assert.Equal(OptimizationState.Canceled, (await learner.GetAsync<OptimizationView>(Path)).State);
        Assert.Empty((await learner.ExportAsync()).ParameterSets);
        Assert.True((await TrainAsync(learner)).Result!.Applied);
    }

    [Fact]
    public async Task TwoLearnersTrainEachOnTheirOwn()
    {
        var (one, two) = (await NewLearnerAsync(), await NewLearnerAsync());
        await App.PracticeAsync(one, Cards, days: 20, StrongMemory);
        await App.PracticeAsync(two, Cards[..20], days: 10, StrongMemory);
        await using (await HoldLineAsync())
        {
            foreach (var learner in new[] { one, two }) Assert.Equal(HttpStatusCode.Accepted, await learner.StatusAsync(HttpMethod.Post, Path));
        }

        var (first, second) = (await EndAsync(one), await EndAsync(two));

        Assert.Equal((Cards.Count * 7, 20 * 7), (first.Result!.Items, second.Result!.Items));
        Assert.NotEqual(first.Result.Candidate, second.Result.Candidate);
        Assert.Equal(first.Result.Candidate, (await one.ExportAsync()).Settings.Parameters);
    }

    [Fact]
    public async Task PracticeAndWhatWasTakenBackAreNotTrainedOn()
    {
        var (plain, busy) = (await NewLearnerAsync(), await NewLearnerAsync());
        foreach (var learner in new[] { plain, busy }) await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        await busy.AnswerAsync(Question.Id, Answers.MeetingAll(Question), practice: true);
        Clock.Advance(TimeSpan.FromDays(3));
        await busy.AnswerAsync(Question.Id, Answers.Nothing(Question), practice: true);
        await busy.ReviewAsync(Card.Id, "again");
        await busy.UndoAsync();

        var (expected, result) = ((await TrainAsync(plain)).Result!, (await TrainAsync(busy)).Result!);

        Assert.Equal(expected.Items, result.Items);
        Assert.Equal(expected.Candidate, result.Candidate);
    }

    [Fact]
    public async Task EventsTellOfProgressAndEnd()
    {
        var learner = await NewLearnerAsync();
        await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        var line = await HoldLineAsync();
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
        await TrainAsync(learner);
        var id = await App.LearnerIdAsync(learner);

        await learner.StatusAsync(HttpMethod.Delete, "/account");

        Assert.False(await App.WithDataAsync(db => db.OptimizationJobs.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]).AnyAsync(j => j.LearnerId == id, Cancel)));
    }

    private static async Task<OptimizationView> TrainAsync(TestLearner learner, bool reschedule = false)
    {
        Assert.Equal(HttpStatusCode.Accepted, await learner.StatusAsync(HttpMethod.Post, Path, new { reschedule }));
        return await EndAsync(learner);
    }

    // The stream of events ends when the job does.
    private static async Task<OptimizationView> EndAsync(TestLearner learner)
    {
        await learner.Http.GetStringAsync("/api/v1" + Path + "/events", Cancel);
        return await learner.GetAsync<OptimizationView>(Path);
    }

    /// <summary>Keeps every training waiting until it is disposed.</summary>
    private async Task<IAsyncDisposable> HoldLineAsync()
    {
        var (entered, released) = (new TaskCompletionSource(), new TaskCompletionSource());
        var turn = App.Services.GetRequiredService<TrainingLine>().TakeTurnAsync(
            async () =>
            {
                entered.SetResult();
                await released.Task;
                return true;
            },
            Cancel);
        await entered.Task;
        return new HeldLine(turn, released);
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
            LearnerId = learnerId, Id = "left", Sequence = 2, Host = Environment.MachineName, Reschedule = false, QueuedAt = TestApp.Start, StartedAt = TestApp.Start, State = OptimizationState.Running,
        });
        await db.SaveChangesAsync(Cancel);
    }

    private static ScheduledCard ToCard(ExportedMemory m) =>
        new(m.State, new MemoryState(m.Stability, m.Difficulty), m.Step, m.Due, m.LastReview, m.ScheduledDays, m.Reps, m.Lapses);

    private sealed class HeldLine(Task turn, TaskCompletionSource released) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            released.TrySetResult();
            await turn;
        }
    }
}

[Collection("SQLite")]
public sealed class SqliteOptimizationTests(SqliteApp app) : OptimizationTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlOptimizationTests(PostgreSqlApp app) : OptimizationTests(app);
