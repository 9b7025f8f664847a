using System.Net;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

public abstract class OverrideTests(AppFixture fixture) : ApiTests(fixture)
{
    private string Must => Question.Criteria.First(c => c.Kind == CriterionKind.Must).Id;

    [Fact]
    public async Task AnOverrideIsTheVerdictInForceAndMemoryFollowsIt()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question));
        var before = await learner.ExportAsync();
        Clock.Advance(TimeSpan.FromHours(1));

        var changed = await learner.OverrideAsync(attempt.Id, Must, "met");

        var criterion = changed.Criteria.Single(c => c.Id == Must);
        Assert.Equal((Verdict.Met, Verdict.NotMet), (criterion.Verdict, criterion.GradedVerdict));
        Assert.True(changed.Score > attempt.Score);
        var after = await learner.ExportAsync();
        var good = after.SchedulerFor(ItemType.Criterion).Review(ScheduledCard.New, Rating.Good, attempt.AnsweredAt, ulong.Parse(after.ReviewLog.First(r => r.CriterionId == Must).FuzzSeed, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((good.Memory!.Value.Stability, good.Due), (after.Memory(Question.Id, Must).Stability, after.Memory(Question.Id, Must).Due));
        Assert.Equal(good.Due, criterion.Due);
        after.MemoriesFollowTheLog();
        after.OnlyAppendsTo(before);
    }

    [Fact]
    public async Task AWithdrawnOverrideLeavesThingsAsTheyWere()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question));
        var before = await learner.ExportAsync();

        await learner.OverrideAsync(attempt.Id, Must, "met");
        var back = await learner.WithdrawAsync(attempt.Id, Must);

        Assert.Equal(attempt.Score, back.Score);
        Assert.Null(back.Criteria.Single(c => c.Id == Must).Override);
        var after = await learner.ExportAsync();
        Assert.Equal(before.Memories, after.Memories);
        after.OnlyAppendsTo(before);
        await (await learner.SendAsync(HttpMethod.Delete, $"/attempts/{attempt.Id}/criteria/{Must}")).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnOverrideOfAnEarlierAttemptReplaysWhatCameAfter()
    {
        var learner = await NewLearnerAsync();
        var first = await learner.GiveUpAsync(Question.Id);
        for (var i = 0; i < 3; i++)
        {
            Clock.Advance(TimeSpan.FromDays(4));
            await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));
        }

        var before = await learner.ExportAsync();
        await learner.OverrideAsync(first.Id, Must, "met");

        var after = await learner.ExportAsync();
        Assert.True(after.Memory(Question.Id, Must).Stability > before.Memory(Question.Id, Must).Stability);
        Assert.Equal(before.Memories.Where(m => m.CriterionId != Must), after.Memories.Where(m => m.CriterionId != Must));
        after.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task AnOverriddenBonusCriterionGainsAndLosesItsReview()
    {
        var learner = await NewLearnerAsync();
        var bonus = Question.Criteria.First(c => c.Kind == CriterionKind.Bonus).Id;
        var attempt = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question));

        await learner.OverrideAsync(attempt.Id, bonus, "met");
        Assert.Contains((await learner.ExportAsync()).Memories, m => m.CriterionId == bonus);
        await learner.WithdrawAsync(attempt.Id, bonus);

        var export = await learner.ExportAsync();
        Assert.DoesNotContain(export.Memories, m => m.CriterionId == bonus);
        export.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task AnOverrideKeepsTheHardThatAProbeEarned()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));
        var before = await learner.ExportAsync();

        await learner.OverrideAsync(attempt.Id, Must, "met");
        Assert.Equal(Rating.Good, (await learner.ExportAsync()).ReviewLog[^1].Rating);
        await learner.WithdrawAsync(attempt.Id, Must);

        var after = await learner.ExportAsync();
        Assert.Equal(Rating.Hard, after.ReviewLog[^1].Rating);
        Assert.Equal(before.Memories, after.Memories);
    }

    [Fact]
    public async Task AnOverrideTeachesTheGraderForThatLearnerAndItsWithdrawalForgets()
    {
        const string Strange = "Our two llamas never carry the same basket, for the herder ties one of them to the post.";
        var learner = await NewLearnerAsync();
        var neighbor = await NewLearnerAsync();
        var attempt = await learner.AnswerAsync(Question.Id, Strange);
        Assert.Equal(Verdict.NotMet, Of(attempt));

        await learner.OverrideAsync(attempt.Id, Must, "met", new { start = 0, end = Strange.Length });
        Assert.Equal(Verdict.Met, Of(await learner.AnswerAsync(Question.Id, Strange)));
        Assert.Equal(Verdict.NotMet, Of(await neighbor.AnswerAsync(Question.Id, Strange)));

        await learner.WithdrawAsync(attempt.Id, Must);
        Assert.Equal(Verdict.NotMet, Of(await learner.AnswerAsync(Question.Id, Strange)));

        Verdict Of(Attempts.AttemptView view) => view.Criteria.Single(c => c.Id == Must).Verdict;
    }

    [Fact]
    public async Task AnOverrideOfPracticeTeachesAndSchedulesNothing()
    {
        var learner = await NewLearnerAsync();
        var practice = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question), practice: true);

        var changed = await learner.OverrideAsync(practice.Id, Must, "met");

        Assert.Equal(Verdict.Met, changed.Criteria.Single(c => c.Id == Must).Verdict);
        Assert.Empty((await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task EvidenceLiesWithinTheAnswer()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.AnswerAsync(Question.Id, "A short one \ud83d\ude00 here.");
        var path = $"/attempts/{attempt.Id}/criteria/{Must}";

        await (await learner.SendAsync(HttpMethod.Put, path, new { verdict = "met", evidence = new { start = 0, end = 1000 } })).RefusedAsync("evidence.end");
        await (await learner.SendAsync(HttpMethod.Put, path, new { verdict = "met", evidence = new { start = 5, end = 5 } })).RefusedAsync("evidence.end");
        await (await learner.SendAsync(HttpMethod.Put, path, new { verdict = "met", evidence = new { start = -1, end = 5 } })).RefusedAsync("evidence.start");
        await (await learner.SendAsync(HttpMethod.Put, path, new { verdict = "met", evidence = new { start = 0, end = 13 } })).RefusedAsync("evidence");
        await (await learner.SendAsync(HttpMethod.Put, path, new { verdict = "maybe" })).RefusedAsync("verdict");
        Assert.All((await learner.GetAsync<Attempts.AttemptView>($"/attempts/{attempt.Id}")).Criteria, c => Assert.Null(c.Override));
    }
}

[Collection("SQLite")]
public sealed class SqliteOverrideTests(SqliteApp app) : OverrideTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlOverrideTests(PostgreSqlApp app) : OverrideTests(app);
