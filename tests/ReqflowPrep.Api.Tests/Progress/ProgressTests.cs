using System.Net;
using ReqflowPrep.Api.Progress;

namespace ReqflowPrep.Api.Tests;

public abstract class ProgressTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task NothingPracticedIsNothingKnown()
    {
        var progress = await (await NewLearnerAsync()).GetAsync<ProgressReply>("/progress");

        Assert.Equal((0, 0d, null, null), (progress.Overall.Met, progress.Overall.Coverage, progress.Overall.PredictedRecall, progress.Overall.TrueRetention));
        Assert.Equal((0, 0, false), (progress.Streak.Current, progress.Streak.Longest, progress.Streak.PracticedToday));
        Assert.Empty(progress.WeakSpots);
        Assert.Equal(Catalog.Cards.Count + Catalog.Questions.Sum(q => q.Criteria.Count), progress.Overall.Items);
    }

    [Fact]
    public async Task TrueRetentionCountsReviewsADayOrMoreApart()
    {
        var learner = await NewLearnerAsync();
        var cards = Catalog.FindConcept(TestCatalog.Main)!.Cards;
        foreach (var card in cards.Take(4)) await learner.ReviewAsync(card.Id, "easy");
        Clock.Advance(TimeSpan.FromDays(8));
        foreach (var (card, rating) in cards.Take(4).Zip(["good", "again", "hard", "easy"])) await learner.ReviewAsync(card.Id, rating);
        await learner.ReviewAsync(cards[1].Id, "good");

        var progress = await learner.GetAsync<ProgressReply>("/progress");

        Assert.Equal((4, 0.75), (progress.Overall.Reviews, progress.Overall.TrueRetention));
        Assert.Equal(progress.Overall.Met, progress.Concepts.Single(c => c.Concept == TestCatalog.Main).Standing.Met);
        Assert.Equal(cards[1].Id, progress.WeakSpots.MaxBy(w => w.Lapses)!.Id);
    }

    [Fact]
    public async Task AStreakGrowsByLearnerDaysAndEndsWithAMissedOne()
    {
        var learner = await NewLearnerAsync();
        for (var day = 0; day < 3; day++)
        {
            await learner.ReviewAsync(Card.Id, "good");
            Clock.Advance(TimeSpan.FromDays(1));
        }

        var open = (await learner.GetAsync<ProgressReply>("/progress")).Streak;
        Clock.Advance(TimeSpan.FromDays(1));
        var ended = (await learner.GetAsync<ProgressReply>("/progress")).Streak;

        Assert.Equal((3, 3, false), (open.Current, open.Longest, open.PracticedToday));
        Assert.Equal((0, 3), (ended.Current, ended.Longest));
    }

    [Fact]
    public async Task UndoneReviewsCountForNothing()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "good");
        await learner.UndoAsync();

        Assert.Equal(0, (await learner.GetAsync<ProgressReply>("/progress")).Overall.Met);
        Assert.Empty((await learner.GetAsync<DayCounts>("/progress/heatmap")).Days);
    }

    [Fact]
    public async Task TheForecastHasWhatIsDueOnItsDayAndWhatIsOverdueToday()
    {
        var learner = await NewLearnerAsync();
        var due = (await learner.ReviewAsync(Card.Id, "easy")).Memory.ScheduledDays;

        Assert.Equal(1, (await learner.GetAsync<DayCounts>($"/progress/forecast?days={due + 1}")).Days[due].Count);
        Clock.Advance(TimeSpan.FromDays(due + 3));
        Assert.Equal(1, (await learner.GetAsync<DayCounts>("/progress/forecast")).Days[0].Count);
    }

    [Fact]
    public async Task TheOverrideRateIsTheLearnersOwn()
    {
        var (learner, neighbor) = (await NewLearnerAsync(), await NewLearnerAsync());
        var attempt = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question));
        await neighbor.AnswerAsync(Question.Id, Answers.Nothing(Question));
        await learner.OverrideAsync(attempt.Id, Question.Criteria[0].Id, "met");

        var mine = (await learner.GetAsync<ProgressReply>("/progress")).Overrides;
        var theirs = (await neighbor.GetAsync<ProgressReply>("/progress")).Overrides;

        Assert.Equal((Question.Criteria.Count, 1), (mine.Graded, mine.Overridden));
        Assert.Equal((Question.Criteria.Count, 0), (theirs.Graded, theirs.Overridden));
    }

    [Fact]
    public async Task AnExportIsNotKeptByCaches()
    {
        var reply = await (await NewLearnerAsync()).SendAsync(HttpMethod.Get, "/export");

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.True(reply.Headers.CacheControl?.NoStore);
        Assert.Equal("attachment", reply.Content.Headers.ContentDisposition?.DispositionType);
    }
}

[Collection("SQLite")]
public sealed class SqliteProgressTests(SqliteApp app) : ProgressTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlProgressTests(PostgreSqlApp app) : ProgressTests(app);
