using System.Net;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Tests;

public abstract class UndoTests(AppFixture fixture) : ApiTests(fixture)
{
    private string Must => Question.Criteria.First(c => c.Kind == CriterionKind.Must).Id;

    [Fact]
    public async Task AnUndoneFirstReviewMakesTheCardNewAgain()
    {
        var learner = await NewLearnerAsync();
        var preview = (await learner.MemoryAsync(Card.Id)).Preview;
        var review = await learner.ReviewAsync(Card.Id, "easy");

        var undo = await learner.UndoAsync();

        Assert.Equal((LogKind.Review, review.Id, Card.Id), (undo.Kind, undo.UndoneId, undo.ItemId));
        Assert.Equal(preview, (await learner.MemoryAsync(Card.Id)).Preview);
        Assert.Empty((await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task UndoRestoresDueDatesExactlyEvenAfterSettingsChanged()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "easy");
        Clock.Advance(TimeSpan.FromDays(9));
        await learner.ReviewAsync(Card.Id, "good");
        var before = await learner.ExportAsync();
        Clock.Advance(TimeSpan.FromDays(20));
        await learner.ReviewAsync(Card.Id, "again");
        await learner.PutAsync<object>("/settings", new { desiredRetention = 0.8, learningSteps = new[] { "5m" } });

        await learner.UndoAsync();

        var after = await learner.ExportAsync();
        Assert.Equal(before.Memories, after.Memories);
        after.OnlyAppendsTo(before);
        Assert.Equal(LogKind.Undo, after.ReviewLog[^1].Kind);
    }

    [Fact]
    public async Task AnAttemptIsTakenBackWholeWithItsProbesAndOverrides()
    {
        var learner = await NewLearnerAsync();
        await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));
        var before = await learner.ExportAsync();
        Clock.Advance(TimeSpan.FromDays(3));
        var attempt = await learner.GiveUpAsync(Question.Id);
        await learner.ProbeAsync(attempt.Id, Must, Answers.Meeting(Question, Must));
        await learner.OverrideAsync(attempt.Id, Question.Criteria[1].Id, "met");
        var full = await learner.ExportAsync();

        await learner.UndoAsync();

        var after = await learner.ExportAsync();
        Assert.Equal(before.Memories, after.Memories);
        after.OnlyAppendsTo(full);
        after.MemoriesFollowTheLog();
        Assert.True(after.Attempts.Single(a => a.Id == attempt.Id).Undone);
        Assert.DoesNotContain((await learner.GetAsync<Attempts.AttemptList>("/attempts")).Items, a => a.Id == attempt.Id);
    }

    [Fact]
    public async Task UndosWalkBackThroughTheLog()
    {
        var learner = await NewLearnerAsync();
        var cards = Catalog.FindConcept(TestCatalog.Main)!.Cards;
        var exports = new Stack<Export.AccountExport>();
        for (var i = 0; i < 4; i++)
        {
            exports.Push(await learner.ExportAsync());
            await learner.ReviewAsync(cards[i % 2].Id, "good");
            Clock.Advance(TimeSpan.FromDays(2));
        }

        while (exports.TryPop(out var earlier))
        {
            await learner.UndoAsync();
            Assert.Equal(earlier.Memories, (await learner.ExportAsync()).Memories);
        }

        await (await learner.SendAsync(HttpMethod.Post, "/undo")).ProblemAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task ARetriedUndoTakesBackOneReviewNotTwo()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "good", "first");
        await learner.ReviewAsync(Card.Id, "good", "second");

        var undos = new[] { await learner.UndoAsync("take-back"), await learner.UndoAsync("take-back") };

        Assert.All(undos, u => Assert.Equal("second", u.UndoneId));
        Assert.Equal(1, (await learner.MemoryAsync(Card.Id)).Reps);
        Assert.Single((await learner.ExportAsync()).ReviewLog, r => r.Kind == LogKind.Undo);
    }

    [Fact]
    public async Task AReviewToldLateIsTakenOutOfTheMiddle()
    {
        var learner = await NewLearnerAsync();
        var cards = Catalog.FindConcept(TestCatalog.Main)!.Cards;
        await learner.ReviewAsync(cards[0].Id, "good");
        var before = await learner.ExportAsync();
        await learner.ReviewAsync(cards[1].Id, "easy", reviewedAt: Clock.GetUtcNow().AddDays(-5));

        await learner.UndoAsync();

        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task AnUndonePracticeAttemptLeavesTheSchedule()
    {
        var learner = await NewLearnerAsync();
        await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));
        var before = await learner.ExportAsync();
        var practice = await learner.AnswerAsync(Question.Id, Answers.Nothing(Question), practice: true);

        Assert.Equal(practice.Id, (await learner.UndoAsync()).UndoneId);

        Assert.Equal(before.Memories, (await learner.ExportAsync()).Memories);
    }

    [Fact]
    public async Task WhatAnUndoneAttemptTaughtIsForgotten()
    {
        const string Strange = "Our two llamas never carry the same basket, for the herder ties one of them to the post.";
        var learner = await NewLearnerAsync();
        var attempt = await learner.AnswerAsync(Question.Id, Strange);
        await learner.OverrideAsync(attempt.Id, Must, "met", new { start = 0, end = Strange.Length });

        await learner.UndoAsync();

        Assert.Equal(Grading.Verdict.NotMet, (await learner.AnswerAsync(Question.Id, Strange)).Criteria.Single(c => c.Id == Must).Verdict);
    }
}

[Collection("SQLite")]
public sealed class SqliteUndoTests(SqliteApp app) : UndoTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlUndoTests(PostgreSqlApp app) : UndoTests(app);
