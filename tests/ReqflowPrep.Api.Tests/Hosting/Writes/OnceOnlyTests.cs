using System.Net;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Tests;

/// <summary>Nothing counts twice: not a repeated request, not two at once.</summary>
public abstract class OnceOnlyTests(AppFixture fixture) : ApiTests(fixture)
{
    private const int AtOnce = 24;

    private string Must => Question.Criteria.First(c => c.Kind == CriterionKind.Must).Id;

    [Fact]
    public async Task ARepeatedRequestGetsTheFirstReplyByteForByte()
    {
        var learner = await NewLearnerAsync();
        foreach (var (path, body) in new (string, object)[]
        {
            ($"/cards/{Card.Id}/reviews", new { rating = "good", id = "r1" }),
            ($"/questions/{Question.Id}/attempts", new { gaveUp = true, id = "a1" }),
            ($"/attempts/a1/probes/{Must}", new { answer = Answers.Meeting(Question, Must), id = "p1" }),
            ("/undo", new { id = "u1" }),
        })
        {
            var first = await (await learner.SendAsync(HttpMethod.Post, path, body)).Content.ReadAsStringAsync(Cancel);
            var before = await learner.ExportAsync();
            Clock.Advance(TimeSpan.FromDays(2));

            var second = await (await learner.SendAsync(HttpMethod.Post, path, body)).Content.ReadAsStringAsync(Cancel);

            Assert.Equal(first, second);
            Assert.Equal(before.ReviewLog, (await learner.ExportAsync()).ReviewLog);
        }
    }

    [Fact]
    public async Task ARepeatedRequestAfterItsUndoChangesNothing()
    {
        var learner = await NewLearnerAsync();
        var review = await learner.ReviewAsync(Card.Id, "good", "r1");
        await learner.UndoAsync();
        var before = await learner.ExportAsync();

        Assert.Equal(review, await learner.ReviewAsync(Card.Id, "good", "r1"));

        var after = await learner.ExportAsync();
        Assert.Equal(before.ReviewLog, after.ReviewLog);
        Assert.Empty(after.Memories);
    }

    [Fact]
    public async Task TheSameIdForAnotherRequestIsAConflict()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "good", "r1");
        var before = await learner.ExportAsync();
        var other = Catalog.FindConcept(TestCatalog.Main)!.Cards[1].Id;

        foreach (var (path, body) in new (string, object)[]
        {
            ($"/cards/{Card.Id}/reviews", new { rating = "again", id = "r1" }),
            ($"/cards/{other}/reviews", new { rating = "good", id = "r1" }),
            ($"/questions/{Question.Id}/attempts", new { gaveUp = true, id = "r1" }),
            ("/undo", new { id = "r1" }),
        })
        {
            await (await learner.SendAsync(HttpMethod.Post, path, body)).ProblemAsync(HttpStatusCode.Conflict);
        }

        Assert.Equal(before.ReviewLog, (await learner.ExportAsync()).ReviewLog);
    }

    [Fact]
    public async Task TwoLearnersMayMakeTheSameId()
    {
        var (one, two) = (await NewLearnerAsync(), await NewLearnerAsync());

        await one.ReviewAsync(Card.Id, "good", "same");
        await two.ReviewAsync(Card.Id, "again", "same");

        Assert.Single((await one.ExportAsync()).ReviewLog);
        Assert.Single((await two.ExportAsync()).ReviewLog);
    }

    [Fact]
    public async Task ManyRequestsAtOnceWithOneIdCountOnce()
    {
        var learner = await NewLearnerAsync();

        var reviews = await AllAtOnce(_ => learner.ReviewAsync(Card.Id, "good", "one"));
        var attempts = await AllAtOnce(_ => learner.PostAsync<Attempts.AttemptView>($"/questions/{Question.Id}/attempts", new { gaveUp = true, id = "two" }));

        Assert.Single(reviews.Distinct());
        Assert.Single(attempts.Select(a => a.Id).Distinct());
        var export = await learner.ExportAsync();
        Assert.Single(export.ReviewLog, r => r.Kind == LogKind.Review);
        Assert.Single(export.Attempts);
        export.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task ManyReviewsOfOneCardAtOnceAllCountInOneLine()
    {
        var learner = await NewLearnerAsync();

        var reviews = await AllAtOnce(i => learner.ReviewAsync(Card.Id, i % 3 == 0 ? "hard" : "good", $"r{i}"));

        Assert.Equal(Enumerable.Range(1, AtOnce), reviews.Select(r => r.Memory.Reps).Order());
        var export = await learner.ExportAsync();
        Assert.Equal(Enumerable.Range(1, AtOnce).Select(i => (long)i), export.ReviewLog.Select(r => r.Sequence));
        Assert.Equal(AtOnce, Assert.Single(export.Memories).Reps);
        export.MemoriesFollowTheLog();
    }

    [Fact]
    public async Task ManyUndosAtOnceWithOneIdTakeBackOneReview()
    {
        var learner = await NewLearnerAsync();
        for (var i = 0; i < 3; i++) await learner.ReviewAsync(Card.Id, "good");

        await AllAtOnce(_ => learner.UndoAsync("once"));

        Assert.Equal(2, (await learner.MemoryAsync(Card.Id)).Reps);
    }

    [Fact]
    public async Task ManyUndosAtOnceTakeBackOneReviewEach()
    {
        var learner = await NewLearnerAsync();
        for (var i = 0; i < AtOnce; i++) await learner.ReviewAsync(Card.Id, "good");

        var undos = await AllAtOnce(_ => learner.UndoAsync());

        Assert.Equal(AtOnce, undos.Select(u => u.UndoneId).Distinct().Count());
        Assert.Empty((await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task ManyProbesAtOnceCountOnce()
    {
        var learner = await NewLearnerAsync();
        var attempt = await learner.GiveUpAsync(Question.Id);
        var answer = Answers.Meeting(Question, Must);

        var probes = await AllAtOnce(_ => learner.ProbeAsync(attempt.Id, Must, answer));

        Assert.Single(probes, p => p.Probe.Counted);
        (await learner.ExportAsync()).MemoriesFollowTheLog();
    }

    [Fact]
    public async Task AMixOfEverythingAtOnceLeavesMemoriesThatFollowTheLog()
    {
        var learner = await NewLearnerAsync();
        var cards = Catalog.FindConcept(TestCatalog.Main)!.Cards;
        var attempt = await learner.GiveUpAsync(Question.Id);
        var answer = Answers.Meeting(Question, Must);

        await AllAtOnce<object>(async i => (i % 5) switch
        {
            0 => await learner.ReviewAsync(cards[i % 3].Id, "good"),
            1 => await learner.AnswerAsync(Question.Id, answer),
            2 => await learner.SendAsync(HttpMethod.Post, $"/attempts/{attempt.Id}/probes/{Must}", new { answer }),
            3 => await learner.SendAsync(HttpMethod.Put, $"/attempts/{attempt.Id}/criteria/{Must}", new { verdict = i % 2 == 0 ? "met" : "contradicted" }),
            _ => await learner.SendAsync(HttpMethod.Post, "/undo"),
        });

        var export = await learner.ExportAsync();
        export.MemoriesFollowTheLog();
        export.IsInOneLine();
    }

    private static Task<T[]> AllAtOnce<T>(Func<int, Task<T>> request)
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiting = Enumerable.Range(0, AtOnce).Select(async i =>
        {
            await go.Task;
            return await request(i);
        }).ToList();
        go.SetResult();
        return Task.WhenAll(waiting);
    }
}

[Collection("SQLite")]
public sealed class SqliteOnceOnlyTests(SqliteApp app) : OnceOnlyTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlOnceOnlyTests(PostgreSqlApp app) : OnceOnlyTests(app);
