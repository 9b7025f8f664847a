using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

public abstract class AttemptTests(AppFixture fixture) : ApiTests(fixture)
{
    private string[] Must => [.. Question.Criteria.Where(c => c.Kind == CriterionKind.Must).Select(c => c.Id)];

    private string[] Bonus => [.. Question.Criteria.Where(c => c.Kind == CriterionKind.Bonus).Select(c => c.Id)];

    [Fact]
    public async Task AFullAnswerIsPassedAndShowsItsEvidence()
    {
        var learner = await NewLearnerAsync();

        var attempt = await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));

        Assert.True(attempt.Passed);
        Assert.Equal(1, attempt.Score);
        Assert.Equal(Rating.Good, attempt.Rating);
        Assert.Empty(attempt.Probes);
        Assert.Equal(Question.ModelAnswer, attempt.ModelAnswer);
        Assert.All(attempt.Criteria, c => Assert.NotEmpty(c.Evidence));
        Assert.All(attempt.Criteria.SelectMany(c => c.Evidence), e => Assert.Equal(attempt.Answer[e.Start..e.End], e.Text));
    }

    [Fact]
    public async Task AMustCriterionIsGoodWhenMetAndAgainOtherwise()
    {
        var learner = await NewLearnerAsync();
        await learner.AnswerAsync(Question.Id, Answers.Meeting(Question, Must[0]));
        await learner.AnswerAsync(Question.Id, Answers.Contradicting(Question, Must[1]));

        var rows = (await learner.ExportAsync()).ReviewLog;

        Assert.Equal([Rating.Good, Rating.Again], rows.Where(r => r.CriterionId == Must[0]).Select(r => r.Rating));
        Assert.All(rows.Where(r => r.CriterionId == Must[1]), r => Assert.Equal(Rating.Again, r.Rating));
    }

    [Fact]
    public async Task ABonusCriterionIsReviewedOnlyWhenItWasMentioned()
    {
        var learner = await NewLearnerAsync();
        var bonus = Bonus[0];

        await learner.AnswerAsync(Question.Id, Answers.Nothing(Question));
        Assert.DoesNotContain((await learner.ExportAsync()).ReviewLog, r => r.CriterionId == bonus);
        await learner.AnswerAsync(Question.Id, Answers.Meeting(Question, bonus));
        await learner.AnswerAsync(Question.Id, Answers.Contradicting(Question, bonus));

        var export = await learner.ExportAsync();
        Assert.Equal([Rating.Good, Rating.Again], export.ReviewLog.Where(r => r.CriterionId == bonus).Select(r => r.Rating));
        export.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task EachCriterionIsReviewedOnceAnAttempt()
    {
        var learner = await NewLearnerAsync();
        var answer = Answers.MeetingAll(Question);

        var attempt = await learner.AnswerAsync(Question.Id, $"{answer}\n\n{answer}");

        var rows = (await learner.ExportAsync()).ReviewLog;
        Assert.Equal(Question.Criteria.Count, rows.Count);
        Assert.Equal(rows.Count, rows.DistinctBy(r => r.CriterionId).Count());
        Assert.All(rows, r => Assert.Equal((LogKind.Attempt, attempt.Id, attempt.Id), (r.Kind, r.OperationId, r.SubjectId)));
    }

    [Fact]
    public async Task CriteriaHaveNoLearningSteps()
    {
        var learner = await NewLearnerAsync();

        var attempt = await learner.AnswerAsync(Question.Id, Answers.Meeting(Question, Must[0]));

        Assert.All(attempt.Criteria.Where(c => c.Kind == CriterionKind.Must), c => Assert.True(c.Due >= Clock.GetUtcNow().AddDays(1)));
        Assert.All((await learner.ExportAsync()).Memories, m => Assert.Equal((CardState.Review, 0), (m.State, m.Step)));
    }

    [Fact]
    public async Task AQuestionComesBackWithTheFirstOfItsMustCriteria()
    {
        var learner = await NewLearnerAsync();

        var attempt = await learner.AnswerAsync(Question.Id, Answers.MeetingAllBut(Question, Must[1]));

        Assert.Equal(attempt.Criteria.Where(c => Must.Contains(c.Id)).Min(c => c.Due), attempt.Due);
        Assert.Equal(attempt.Criteria.Single(c => c.Id == Must[1]).Due, attempt.Due);
    }

    [Fact]
    public async Task GivingUpMissesEveryMustCriterionAndLeavesTheBonusAlone()
    {
        var learner = await NewLearnerAsync();

        var attempt = await learner.GiveUpAsync(Question.Id);

        Assert.False(attempt.Passed);
        Assert.Equal(0, attempt.Score);
        Assert.Equal(Question.Criteria.Select(c => c.Id), attempt.Probes.Select(p => p.CriterionId));
        var rows = (await learner.ExportAsync()).ReviewLog;
        Assert.Equal(Must, rows.Select(r => r.CriterionId));
        Assert.All(rows, r => Assert.Equal(Rating.Again, r.Rating));
    }

    [Fact]
    public async Task PracticeLeavesTheScheduleAlone()
    {
        var learner = await NewLearnerAsync();
        await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));
        var before = await learner.ExportAsync();
        Clock.Advance(TimeSpan.FromDays(1));

        var practice = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question), practice: true);

        var after = await learner.ExportAsync();
        Assert.True(practice.Practice);
        Assert.Equal(before.Memories, after.Memories);
        Assert.Equal(2, after.Attempts.Count);
        Assert.DoesNotContain(after.ReviewLog.Skip(before.ReviewLog.Count), r => r.Counts);
        after.OnlyAppendsTo(before);
        Assert.Equal(practice.Id, (await learner.GetAsync<Attempts.AttemptView>($"/attempts/{practice.Id}")).Id);
    }

    [Fact]
    public async Task MisconceptionsAreCorrectedAndNotScored()
    {
        var learner = await NewLearnerAsync();
        var answer = Answers.MeetingAll(Question);
        var misconception = Question.Misconceptions[0];

        var attempt = await learner.AnswerAsync(Question.Id, misconception.Exemplars.Met[0]);
        var plain = await learner.AnswerAsync(Question.Id, answer);

        var found = Assert.Single(attempt.Misconceptions, m => m.Id == misconception.Id);
        Assert.Equal(misconception.Correction, found.Correction);
        Assert.All(found.Evidence, e => Assert.Equal(attempt.Answer[e.Start..e.End], e.Text));
        Assert.Equal(attempt.Criteria.Where(c => c.Verdict == Verdict.Met).Sum(c => c.Weight) / attempt.Criteria.Sum(c => c.Weight), attempt.Score);
        Assert.Equal(1, plain.Score);
        Assert.DoesNotContain((await learner.ExportAsync()).ReviewLog, r => r.CriterionId == misconception.Id);
    }

    [Fact]
    public async Task ExplanationsNeverQuoteMetExemplars()
    {
        var learner = await NewLearnerAsync();

        foreach (var question in Catalog.Questions)
        {
            foreach (var answer in new[] { Answers.Nothing(question), question.Prompt, question.Criteria[0].Exemplars.Near[0] })
            {
                var attempt = await learner.AnswerAsync(question.Id, answer);
                foreach (var criterion in attempt.Criteria.Where(c => c.Verdict != Verdict.Met))
                {
                    var met = question.FindCriterion(criterion.Id)!.Exemplars.Met;
                    Assert.DoesNotContain(met, m => criterion.Explanation.Contains(m.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
                }
            }
        }
    }

    [Fact]
    public async Task PastAttemptsAreListedNewestFirstAndInPages()
    {
        var learner = await NewLearnerAsync();
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Insert(0, (await learner.GiveUpAsync(Question.Id)).Id);
        await learner.GiveUpAsync(Catalog.Questions.First(q => q.Id != Question.Id).Id);

        var first = await learner.GetAsync<Attempts.AttemptList>($"/attempts?question={Question.Id}&limit=3");
        var second = await learner.GetAsync<Attempts.AttemptList>($"/attempts?question={Question.Id}&limit=3&cursor={first.NextCursor}");

        Assert.Equal(ids, first.Items.Concat(second.Items).Select(a => a.Id));
        Assert.Null(second.NextCursor);
        Assert.Equal(6, (await learner.GetAsync<Attempts.AttemptList>("/attempts")).Items.Count);
    }
}

[Collection("SQLite")]
public sealed class SqliteAttemptTests(SqliteApp app) : AttemptTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlAttemptTests(PostgreSqlApp app) : AttemptTests(app);
