using System.Net;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

public abstract class ProbeTests(AppFixture fixture) : ApiTests(fixture)
{
    private string Must => Question.Criteria.First(c => c.Kind == CriterionKind.Must).Id;

    [Fact]
    public async Task AProbeOnTheSameDayTurnsAgainIntoOneHardAtTheAttemptsInstant()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        var before = await learner.ExportAsync();
        Clock.Advance(TimeSpan.FromHours(3));

        var probe = await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));

        Assert.True(probe.Probe.Counted);
        var after = await learner.ExportAsync();
        var row = after.ReviewLog[^1];
        Assert.Equal((LogKind.Probe, Rating.Hard, attempt.AnsweredAt, true), (row.Kind, row.Rating, row.At, row.Counts));
        var hard = after.SchedulerFor(ItemType.Criterion).Review(ScheduledCard.New, Rating.Hard, attempt.AnsweredAt);
        var memory = after.Memory(Question.Id, Must);
        Assert.Equal((hard.Memory!.Value.Stability, 1, attempt.AnsweredAt), (memory.Stability, memory.Reps, memory.LastReview));
        Assert.Equal(memory.Due, probe.Due);
        after.MemoriesFollowTheLog();
        after.OnlyAppendsTo(before);
    }

    [Fact]
    public async Task AProbeAnsweredWrongChangesNothing()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        var before = await learner.ExportAsync();

        var probe = await learner.ProbeAsync(attempt.Id, Must, Answers.Nothing(Question));

        Assert.False(probe.Probe.Counted);
        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task OnlyTheFirstGoodProbeCounts()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));
        var before = await learner.ExportAsync();

        var second = await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));

        Assert.False(second.Probe.Counted);
        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task AProbeOnAnotherLearnerDayIsGradedOnly()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        var before = await learner.ExportAsync();

        // Four in the morning, when the next learner day has begun.
        Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 4, 0, 0, TimeSpan.Zero));
        var probe = await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));

        Assert.False(probe.Probe.Counted);
        Assert.Equal(Grading.Verdict.Met, probe.Probe.Verdict);
        var after = await learner.ExportAsync();
        Assert.Equal(before.Memories, after.Memories);
        Assert.False(after.ReviewLog[^1].Counts);
    }

    [Fact]
    public async Task AProbeAfterMidnightStillBelongsToItsDay()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);

        Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 3, 59, 0, TimeSpan.Zero));

        Assert.True((await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must))).Probe.Counted);
    }

    [Fact]
    public async Task AProbeAfterTheNextReviewIsGradedOnly()
    {
        var learner = await NewLearnerAsync();
        var first = await learner.GiveUpAsync(Question.Id);
        Clock.Advance(TimeSpan.FromMinutes(5));
        var second = await learner.GiveUpAsync(Question.Id);
        var before = await learner.ExportAsync();

        Assert.False((await learner.ProbeAsync(first.Id, Must, Answers.Meeting(Question, Must))).Probe.Counted);
        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
        Assert.True((await learner.ProbeAsync(second.Id, Must, Answers.Meeting(Question, Must))).Probe.Counted);
        (await learner.ExportAsync()).MemoriesFollowTheLog();
    }

    [Fact]
    public async Task AProbeOfPracticeIsGradedOnly()
    {
        var learner = await NewLearnerAsync();
        var practice = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question), practice: true);

        Assert.False((await learner.ProbeAsync(practice.Id, Must, Answers.Meeting(Question, Must))).Probe.Counted);
        Assert.Empty((await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task AnUnmentionedBonusCriterionGetsNoReviewFromItsProbe()
    {
        var learner = await NewLearnerAsync();
        var bonus = Question.Criteria.First(c => c.Kind == CriterionKind.Bonus).Id;
        var attempt = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question));

        Assert.False((await learner.ProbeAsync(attempt.Id, bonus, Answers.Meeting(Question, bonus))).Probe.Counted);
        Assert.DoesNotContain((await learner.ExportAsync()).Memories, m => m.CriterionId == bonus);
    }

    [Fact]
    public async Task AnAnsweredProbeIsNotAskedAgain()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));

        var later = await learner.GetAsync<Attempts.AttemptView>($"/attempts/{attempt.Id}");

        Assert.DoesNotContain(later.Probes, p => p.CriterionId == Must);
        Assert.Single(later.Criteria.Single(c => c.Id == Must).ProbeAnswers);
    }

    [Fact]
    public async Task AProbeOfAnAttemptTakenBackIsAConflict()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        await learner.UndoAsync();

        var reply = await learner.SendAsync(HttpMethod.Post, $"/attempts/{attempt.Id}/probes/{Must}", new { answer = Answers.Meeting(Question, Must) });

        await reply.ProblemAsync(HttpStatusCode.Conflict);
    }
}

[Collection("SQLite")]
public sealed class SqliteProbeTests(SqliteApp app) : ProbeTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlProbeTests(PostgreSqlApp app) : ProbeTests(app);
