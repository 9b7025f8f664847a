using ReqflowPrep.Api.Queue;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Tests;

public abstract class QueueTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task NewItemsEnterInPrerequisiteOrder()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { newPerDay = 1000 });

        var items = (await learner.QueueAsync("?limit=100")).Items;

        Assert.All(items, i => Assert.True(i is { IsNew: true, Due: null, Retrievability: null }));
        Assert.Equal(Catalog.NewItems.Select(i => i.Id).Order(StringComparer.Ordinal), items.Select(i => i.Id).Order(StringComparer.Ordinal));
        var concepts = items.Select(i => i.Concept).ToList();
        Assert.True(concepts.LastIndexOf(TestCatalog.Main) < concepts.IndexOf(TestCatalog.Third), "A prerequisite comes before what needs it.");
        Assert.All(items.GroupBy(i => i.Concept), g => Assert.Equal(Catalog.NewItems.Where(i => i.Concept == g.Key).Select(i => i.Id), g.Select(i => i.Id)));
    }

    [Fact]
    public async Task NewItemsKeepToTheDailyLimit()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { newPerDay = 6 });

        var queue = await learner.QueueAsync();

        Assert.Equal(6, queue.Items.Count);
        Assert.Equal((6, 0, 0), (queue.Counts.New, queue.Counts.Learning, queue.Counts.Due));
    }

    [Fact]
    public async Task WhatWasMetTodayCountsAgainstTheLimitUntilTomorrowOrItsUndo()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { newPerDay = 4 });
        var first = (await learner.QueueAsync()).Items[0];

        await learner.ReviewAsync(first.Id, "easy");
        Assert.Equal(3, (await learner.QueueAsync()).Counts.New);
        await learner.UndoAsync();
        Assert.Equal(4, (await learner.QueueAsync()).Counts.New);
        await learner.ReviewAsync(first.Id, "easy");
        Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 3, 59, 59, TimeSpan.Zero));
        Assert.Equal(3, (await learner.QueueAsync()).Counts.New);
        Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 4, 0, 0, TimeSpan.Zero));
        Assert.Equal(4, (await learner.QueueAsync()).Counts.New);
    }

    [Fact]
    public async Task NoNewItemsWhenTheLimitIsZero()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { newPerDay = 0 });

        Assert.Empty((await learner.QueueAsync()).Items);
    }

    [Fact]
    public async Task ALearningStepIsDueWhenItsInstantHasCome()
    {
        var learner = await NewLearnerAsync();
        var due = (await learner.ReviewAsync(Card.Id, "good")).Due;

        Clock.SetUtcNow(due.AddMilliseconds(-1));
        Assert.DoesNotContain((await learner.QueueAsync()).Items, i => i.Id == Card.Id);
        Clock.SetUtcNow(due);
        var queue = await learner.QueueAsync();

        Assert.Equal(Card.Id, queue.Items[0].Id);
        Assert.Equal(1, queue.Counts.Learning);
    }

    [Fact]
    public async Task AnInterdayItemIsDueFromTheBeginningOfItsLearnerDay()
    {
        var learner = await NewLearnerAsync();
        var due = (await learner.ReviewAsync(Card.Id, "easy")).Due;
        var begins = new DateTimeOffset(due.Year, due.Month, due.Day, 4, 0, 0, TimeSpan.Zero);
        Assert.True(begins < due);

        Clock.SetUtcNow(begins.AddMilliseconds(-1));
        Assert.Equal(0, (await learner.QueueAsync()).Counts.Due);
        Clock.SetUtcNow(begins);

        Assert.Equal(1, (await learner.QueueAsync()).Counts.Due);
        Assert.Equal(Card.Id, (await learner.QueueAsync()).Items[0].Id);
    }

    [Fact]
    public async Task TheLowestRetrievabilityComesFirst()
    {
        var learner = await NewLearnerAsync();
        var cards = Catalog.FindConcept(TestCatalog.Main)!.Cards.Take(5).Select(c => c.Id).ToList();
        foreach (var (card, i) in new[] { 3, 0, 4, 1, 2 }.Select((card, i) => (cards[card], i)))
        {
            await learner.ReviewAsync(card, i % 2 == 0 ? "easy" : "hard");
            Clock.Advance(TimeSpan.FromDays(2));
            if (i % 2 != 0) await learner.ReviewAsync(card, "easy");
        }

        Clock.Advance(TimeSpan.FromDays(60));
        var due = (await learner.QueueAsync($"?concept={TestCatalog.Main}")).Items.Where(i => !i.IsNew).ToList();

        Assert.Equal(5, due.Count);
        Assert.Equal(due.OrderBy(i => i.Retrievability).Select(i => i.Id), due.Select(i => i.Id));
        Assert.All(due, i => Assert.InRange(i.Retrievability!.Value, 0.01, 0.99));
    }

    [Fact]
    public async Task TwoOfOneConceptAreKeptApartWhenThatCanBe()
    {
        var learner = await NewLearnerAsync();
        foreach (var concept in new[] { TestCatalog.Main, TestCatalog.Other, TestCatalog.Third })
        {
            foreach (var card in Catalog.FindConcept(concept)!.Cards.Take(4)) await learner.ReviewAsync(card.Id, "easy");
            Clock.Advance(TimeSpan.FromHours(30));
        }

        Clock.Advance(TimeSpan.FromDays(40));
        var due = (await learner.QueueAsync()).Items.Where(i => !i.IsNew).ToList();

        Assert.Equal(12, due.Count);
        Assert.DoesNotContain(due.Zip(due.Skip(1)), pair => pair.First.Concept == pair.Second.Concept);
    }

    [Fact]
    public async Task ReviewsStopAtTheDailyLimit()
    {
        var learner = await NewLearnerAsync();
        foreach (var card in Catalog.FindConcept(TestCatalog.Main)!.Cards.Take(6)) await learner.ReviewAsync(card.Id, "easy");
        Clock.Advance(TimeSpan.FromDays(30));
        await learner.PutAsync<object>("/settings", new { reviewsPerDay = 4 });
        Assert.Equal(4, (await learner.QueueAsync()).Counts.Due);

        await learner.ReviewAsync((await learner.QueueAsync()).Items[0].Id, "good");

        Assert.Equal(3, (await learner.QueueAsync()).Counts.Due);
    }

    [Fact]
    public async Task AQuestionIsDueWithTheFirstOfItsMustCriteriaAndSaysWhich()
    {
        var learner = await NewLearnerAsync();
        var must = Question.Criteria.Where(c => c.Kind == CriterionKind.Must).Select(c => c.Id).ToList();
        var attempt = await learner.AnswerAsync(Question.Id, Answers.MeetingAllBut(Question, must[1]));
        var due = attempt.Due!.Value;

        Clock.SetUtcNow(due.AddDays(-1));
        Assert.DoesNotContain((await learner.QueueAsync()).Items, i => i.Id == Question.Id);
        Clock.SetUtcNow(due);
        var item = Assert.Single((await learner.QueueAsync()).Items, i => i.Id == Question.Id);

        Assert.Equal(QueueItemType.Question, item.Type);
        Assert.Equal([must[1]], item.DueCriteria);
        Assert.Equal(due, item.Due);
    }

    [Fact]
    public async Task ABonusCriterionAloneMakesNoQuestionDue()
    {
        var learner = await NewLearnerAsync();
        var bonus = Question.Criteria.First(c => c.Kind == CriterionKind.Bonus).Id;
        var attempt = await learner.AnswerAsync(Question.Id, Answers.MeetingAll(Question));
        await learner.OverrideAsync(attempt.Id, bonus, "contradicted");
        var view = await learner.GetAsync<Attempts.AttemptView>($"/attempts/{attempt.Id}");
        var bonusDue = view.Criteria.Single(c => c.Id == bonus).Due!.Value;
        Assert.True(bonusDue < view.Due);

        Clock.SetUtcNow(bonusDue);

        Assert.DoesNotContain((await learner.QueueAsync()).Items, i => i.Id == Question.Id);
    }

    [Fact]
    public async Task SuspendedItemsLeaveTheQueueAndComeBack()
    {
        var learner = await NewLearnerAsync();
        await learner.ReviewAsync(Card.Id, "easy");
        await learner.GiveUpAsync(Question.Id);
        Clock.Advance(TimeSpan.FromDays(30));
        var full = await learner.QueueAsync();

        await learner.PutAsync<object>($"/cards/{Card.Id}/suspended", new { suspended = true });
        await learner.PutAsync<object>($"/questions/{Question.Id}/suspended", new { suspended = true });

        var queue = await learner.QueueAsync();
        Assert.DoesNotContain(queue.Items, i => i.Id == Card.Id || i.Id == Question.Id);
        Assert.Equal(full.Counts.Due - 2, queue.Counts.Due);
        Assert.True((await learner.MemoryAsync(Card.Id)).Suspended);
        await learner.PutAsync<object>($"/cards/{Card.Id}/suspended", new { suspended = false });
        await learner.PutAsync<object>($"/questions/{Question.Id}/suspended", new { suspended = false });
        Assert.Equal(full.Items, (await learner.QueueAsync()).Items, (a, b) => (a.Id, a.Due) == (b.Id, b.Due));
    }

    [Fact]
    public async Task ASuspendedNewItemMakesRoomForTheNext()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<object>("/settings", new { newPerDay = 1 });
        var first = Assert.Single((await learner.QueueAsync()).Items);

        await learner.PutAsync<object>($"/cards/{first.Id}/suspended", new { suspended = true });

        Assert.Equal(Catalog.NewItems[1].Id, Assert.Single((await learner.QueueAsync()).Items).Id);
    }
}

[Collection("SQLite")]
public sealed class SqliteQueueTests(SqliteApp app) : QueueTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlQueueTests(PostgreSqlApp app) : QueueTests(app);
