using System.Net;
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
    public async Task ABrokenCatalogStopsTheStart()
    {
        await using var database = NewDatabase();
        var folder = Directory.CreateTempSubdirectory("reqflow-broken-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(TestCatalog.Folder, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, Path.GetRelativePath(TestCatalog.Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            await File.AppendAllTextAsync(Path.Combine(folder.FullName, "concepts", TestCatalog.Main, "concept.yaml"), "surprise: yes\n", Cancel);
            await using var app = new TestApp(database, folder.FullName);

            Assert.Throws<InvalidOperationException>(() => app.Services.GetRequiredService<ContentCatalog>());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<T> GetAsync<T>(HttpClient http, string path) => await (await http.GetAsync($"/api/v1/{path}", Cancel)).ReadAsync<T>();
}

[Collection("SQLite")]
public sealed class SqliteRestartTests(SqliteApp app) : RestartTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlRestartTests(PostgreSqlApp app) : RestartTests(app);
