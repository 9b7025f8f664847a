using System.Net;
using ReqflowPrep.Api.Export;
using ReqflowPrep.Api.Settings;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Tests;

public abstract class OptimizationTests(AppFixture fixture) : ApiTests(fixture)
{
    private const string Path = Trainings.Path;

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

        var job = await Trainings.TrainAsync(learner);

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

        Assert.True((await Trainings.TrainAsync(learner, reschedule: true)).Result!.Applied);

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
        await Trainings.TrainAsync(learner, reschedule: true);
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
        await Trainings.TrainAsync(learner, reschedule: true);
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

        var result = (await Trainings.TrainAsync(learner)).Result!;

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

        var kept = (await Trainings.TrainAsync(learner)).Result!;

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
    public async Task PracticeAndWhatWasTakenBackAreNotTrainedOn()
    {
        var (plain, busy) = (await NewLearnerAsync(), await NewLearnerAsync());
        foreach (var learner in new[] { plain, busy }) await App.PracticeAsync(learner, Cards, days: 20, StrongMemory);
        await busy.AnswerAsync(Question.Id, Answers.MeetingAll(Question), practice: true);
        Clock.Advance(TimeSpan.FromDays(3));
        await busy.AnswerAsync(Question.Id, Answers.Nothing(Question), practice: true);
        await busy.ReviewAsync(Card.Id, "again");
        await busy.UndoAsync();

        var (expected, result) = ((await Trainings.TrainAsync(plain)).Result!, (await Trainings.TrainAsync(busy)).Result!);

        Assert.Equal(expected.Items, result.Items);
        Assert.Equal(expected.Candidate, result.Candidate);
    }

    private static ScheduledCard ToCard(ExportedMemory m) =>
        new(m.State, new MemoryState(m.Stability, m.Difficulty), m.Step, m.Due, m.LastReview, m.ScheduledDays, m.Reps, m.Lapses);
}

[Collection("SQLite")]
public sealed class SqliteOptimizationTests(SqliteApp app) : OptimizationTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlOptimizationTests(PostgreSqlApp app) : OptimizationTests(app);
