using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Tests;

public abstract class ReviewTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task ANewCardHasAPreviewAndNoMemory()
    {
        var learner = await NewLearnerAsync();

        var memory = await learner.MemoryAsync(Card.Id);

        Assert.Equal(CardState.New, memory.State);
        Assert.Null(memory.Due);
        Assert.Equal(Clock.GetUtcNow().AddMinutes(1), memory.Preview.Again.Due);
        Assert.Equal(Clock.GetUtcNow().AddMinutes(10), memory.Preview.Good.Due);
        Assert.Equal(CardState.Review, memory.Preview.Easy.State);
    }

    [Fact]
    public async Task AReviewIsWhatItsPreviewSaid()
    {
        var learner = await NewLearnerAsync();
        var preview = (await learner.MemoryAsync(Card.Id)).Preview;

        var review = await learner.ReviewAsync(Card.Id, "good");

        Assert.Equal(preview.Good.Stability, review.Memory.Stability);
        Assert.Equal(preview.Good.Difficulty, review.Memory.Difficulty);
        Assert.Equal(preview.Good.Due, review.Due);
        Assert.Equal(1, review.Memory.Reps);
    }

    [Fact]
    public async Task LearningStepsLeadToDays()
    {
        var learner = await NewLearnerAsync();

        Assert.Equal(CardState.Learning, (await learner.ReviewAsync(Card.Id, "good")).Memory.State);
        Clock.Advance(TimeSpan.FromMinutes(10));
        var second = await learner.ReviewAsync(Card.Id, "good");

        Assert.Equal(CardState.Review, second.Memory.State);
        Assert.True(second.Memory.ScheduledDays >= 1);
        (await learner.ExportAsync()).MemoriesFollowTheLog();
    }

    [Fact]
    public async Task ALongHistoryIsAReplayOfItsLog()
    {
        var learner = await NewLearnerAsync();
        foreach (var rating in new[] { "good", "good", "hard", "again", "good", "easy", "good", "again" })
        {
            var due = (await learner.ReviewAsync(Card.Id, rating)).Due;
            Clock.SetUtcNow(due > Clock.GetUtcNow() ? due : Clock.GetUtcNow());
        }

        (await learner.ExportAsync()).MemoriesFollowTheLog();
    }

    [Fact]
    public async Task AReviewMayBeToldLater()
    {
        var learner = await NewLearnerAsync();
        var at = Clock.GetUtcNow().AddDays(-3).AddMilliseconds(123);

        var review = await learner.ReviewAsync(Card.Id, "easy", reviewedAt: at);

        Assert.Equal(at, review.ReviewedAt);
        var row = Assert.Single((await learner.ExportAsync()).ReviewLog);
        Assert.Equal(at, row.At);
        Assert.Equal(Clock.GetUtcNow(), row.RecordedAt);
        Assert.Equal(new DateOnly(2026, 2, 27), row.LearnerDay);
    }
}

[Collection("SQLite")]
public sealed class SqliteReviewTests(SqliteApp app) : ReviewTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlReviewTests(PostgreSqlApp app) : ReviewTests(app);
