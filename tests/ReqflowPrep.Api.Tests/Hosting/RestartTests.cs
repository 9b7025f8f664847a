using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ReqflowPrep.Api.Attempts;
using ReqflowPrep.Api.Progress;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Tests;

/// <summary>A service that starts again on the same database, with another catalog or the same.</summary>
public abstract class RestartTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task ASecondStartLosesNothingAndRepeatsNothing()
    {
        await using var database = NewDatabase();
        await using var first = new TestApp(database, TestCatalog.Folder);
        var learner = await TestLearner.RegisterAsync(first);
        await learner.ReviewAsync(Card.Id, "good", "r1");
        var token = learner.Http.DefaultRequestHeaders.Authorization;
        var before = await learner.ExportAsync();
        await first.DisposeAsync();

        await using var second = new TestApp(database, TestCatalog.Folder);
        var http = second.CreateClient();
        http.DefaultRequestHeaders.Authorization = token;
        var after = await (await http.GetAsync("/api/v1/export", Cancel)).ReadAsync<Export.AccountExport>();

        Assert.Equivalent(before, after, strict: true);
    }

    [Fact]
    public async Task WhatLeftTheCatalogKeepsItsHistoryAndLeavesTheQueue()
    {
        await using var database = NewDatabase();
        await using var first = new TestApp(database, TestCatalog.Folder);
        var learner = await TestLearner.RegisterAsync(first);
        var concept = Catalog.FindConcept(TestCatalog.Other)!;
        var (card, question) = (concept.Cards[0], concept.Questions[0]);
        await learner.ReviewAsync(card.Id, "easy");
        await learner.ReviewAsync(Card.Id, "easy");
        var attempt = await learner.GiveUpAsync(question.Id);
        await learner.PutAsync<object>($"/concepts/{concept.Slug}/note", new { text = "kept" });
        var token = learner.Http.DefaultRequestHeaders.Authorization;
        var before = await learner.ExportAsync();
        await first.DisposeAsync();

        await using var second = new TestApp(database, TestCatalog.FolderWithoutOther);
        second.Clock.Advance(TimeSpan.FromDays(60));
        var http = second.CreateClient();
        http.DefaultRequestHeaders.Authorization = token;

        var queue = await GetAsync<Queue.QueueReply>(http, "queue?limit=100");
        Assert.Equal([Card.Id], queue.Items.Where(i => !i.IsNew).Select(i => i.Id));
        Assert.DoesNotContain(queue.Items, i => i.Concept == concept.Slug);
        var after = await GetAsync<Export.AccountExport>(http, "export");
        Assert.Equal(before.ReviewLog, after.ReviewLog);
        Assert.Equal(before.Memories, after.Memories);
        var kept = await GetAsync<AttemptView>(http, $"attempts/{attempt.Id}");
        Assert.Equal(question.Criteria.Select(c => c.Text), kept.Criteria.Select(c => c.Text));
        Assert.Null(kept.ModelAnswer);
        Assert.Single((await GetAsync<AttemptList>(http, $"attempts?question={question.Id}")).Items);
        Assert.Equal("kept", (await GetAsync<Notes.NoteView>(http, $"concepts/{concept.Slug}/note")).Text);
        Assert.DoesNotContain((await GetAsync<ProgressReply>(http, "progress")).WeakSpots, w => w.Concept == concept.Slug);
        Assert.Equal(1, (await GetAsync<DayCounts>(http, "progress/forecast")).Days.Sum(d => d.Count));
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync($"/api/v1/cards/{card.Id}/memory", Cancel)).StatusCode);
        var undo = await http.PostAsync("/api/v1/undo", null, Cancel);
        Assert.Equal(attempt.Id, (await undo.ReadAsync<UndoRecorded>()).UndoneId);
    }

    [Fact]
    public async Task ARenamedCardKeepsItsMemory()
    {
        await using var database = NewDatabase();
        await using var first = new TestApp(database, TestCatalog.Folder);
        var learner = await TestLearner.RegisterAsync(first);
        var due = (await learner.ReviewAsync(Card.Id, "easy", "before")).Due;
        var token = learner.Http.DefaultRequestHeaders.Authorization;
        await first.DisposeAsync();

        var local = Card.Id.Split('.')[1];
        var folder = TestCatalog.Changed("cards.yaml", cards => cards.Replace($"- id: {local}\n", $"- id: {local}-again\n  formerIds: [{local}]\n", StringComparison.Ordinal));
        await using var second = new TestApp(database, folder);
        second.Clock.Advance(TimeSpan.FromDays(60));
        var http = second.CreateClient();
        http.DefaultRequestHeaders.Authorization = token;

        var item = Assert.Single((await GetAsync<Queue.QueueReply>(http, "queue?limit=100")).Items, i => !i.IsNew);
        Assert.Equal((Card.Id + "-again", due), (item.Id, item.Due));
        Assert.Equal(1, (await GetAsync<Cards.CardMemoryView>(http, $"cards/{Card.Id}/memory")).Reps);
        await (await http.PostAsJsonAsync($"/api/v1/cards/{Card.Id}-again/reviews", new { rating = "good" }, Cancel)).ReadAsync<Cards.ReviewRecorded>();
        Assert.Equal(2, (await GetAsync<Cards.CardMemoryView>(http, $"cards/{Card.Id}-again/memory")).Reps);
        await (await http.PostAsync("/api/v1/undo", null, Cancel)).ReadAsync<UndoRecorded>();
        var memory = Assert.Single((await GetAsync<Export.AccountExport>(http, "export")).Memories);
        Assert.Equal((1, due), (memory.Reps, memory.Due));

        // What was reviewed under the old name can be taken back as well.
        await (await http.PostAsync("/api/v1/undo", null, Cancel)).ReadAsync<UndoRecorded>();
        Assert.Empty((await GetAsync<Export.AccountExport>(http, "export")).Memories);
    }

    [Fact]
    public async Task ABrokenCatalogStopsTheStart()
    {
        await using var database = NewDatabase();
        await using var app = new TestApp(database, TestCatalog.Changed("concept.yaml", page => page + "surprise: yes\n"));

        Assert.Throws<InvalidOperationException>(() => app.Services.GetRequiredService<ContentCatalog>());
    }

    private static async Task<T> GetAsync<T>(HttpClient http, string path) => await (await http.GetAsync($"/api/v1/{path}", Cancel)).ReadAsync<T>();
}

[Collection("SQLite")]
public sealed class SqliteRestartTests(SqliteApp app) : RestartTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlRestartTests(PostgreSqlApp app) : RestartTests(app);
