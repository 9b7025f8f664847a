using System.Net;
using ReqflowPrep.Api.Notes;

namespace ReqflowPrep.Api.Tests;

public abstract class NoteTests(AppFixture fixture) : ApiTests(fixture)
{
    private const string Path = $"/concepts/{TestCatalog.Main}/note";

    [Fact]
    public async Task ANoteIsKeptAndChangedAndDeleted()
    {
        var learner = await NewLearnerAsync();
        const string Text = "# Fencing\n\n*Naïve* 日本語 😀 \"quoted\"\r\n\ttab";

        var written = await learner.PutAsync<NoteView>(Path, new { text = Text });
        Assert.Equal(Text, (await learner.GetAsync<NoteView>(Path)).Text);
        var changed = await learner.PutAsync<NoteView>(Path, new { text = "" });
        Assert.NotEqual(written.Etag, changed.Etag);

        Assert.Equal(HttpStatusCode.NoContent, await learner.StatusAsync(HttpMethod.Delete, Path));
        await (await learner.SendAsync(HttpMethod.Get, Path)).ProblemAsync(HttpStatusCode.NotFound);
        await (await learner.SendAsync(HttpMethod.Delete, Path)).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ItsETagSavesTheTransfer()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<NoteView>(Path, new { text = "one" });
        var tag = (await learner.SendAsync(HttpMethod.Get, Path)).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1" + Path);
        request.Headers.IfNoneMatch.Add(tag);

        Assert.Equal(HttpStatusCode.NotModified, (await learner.Http.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task AStaleIfMatchIsRefusedAndChangesNothing()
    {
        var learner = await NewLearnerAsync();
        var first = await learner.PutAsync<NoteView>(Path, new { text = "one" });
        var second = await (await learner.SendAsync(HttpMethod.Put, Path, new { text = "two" }, ifMatch: first.Etag)).ReadAsync<NoteView>();

        await (await learner.SendAsync(HttpMethod.Put, Path, new { text = "lost" }, ifMatch: first.Etag)).ProblemAsync(HttpStatusCode.PreconditionFailed);
        await (await learner.SendAsync(HttpMethod.Delete, Path, ifMatch: first.Etag)).ProblemAsync(HttpStatusCode.PreconditionFailed);

        Assert.Equal(second, await learner.GetAsync<NoteView>(Path));
        await (await learner.SendAsync(HttpMethod.Put, $"/concepts/{TestCatalog.Third}/note", new { text = "x" }, ifMatch: first.Etag)).ProblemAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task OfTwoWritersAtOnceWithOneIfMatchOneIsRefused()
    {
        var learner = await NewLearnerAsync();
        var note = await learner.PutAsync<NoteView>(Path, new { text = "start" });

        var replies = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => learner.SendAsync(HttpMethod.Put, Path, new { text = $"{i}" }, ifMatch: note.Etag)));

        Assert.Single(replies, r => r.StatusCode == HttpStatusCode.OK);
        Assert.All(replies.Where(r => r.StatusCode != HttpStatusCode.OK), r => Assert.Equal(HttpStatusCode.PreconditionFailed, r.StatusCode));
    }

    [Fact]
    public async Task LearnerSeesOnlyTheirOwnNotes()
    {
        var (one, two) = (await NewLearnerAsync(), await NewLearnerAsync());
        await one.PutAsync<NoteView>(Path, new { text = "mine" });

        Assert.Empty((await two.GetAsync<NoteList>("/notes")).Items);
        await (await two.SendAsync(HttpMethod.Get, Path)).ProblemAsync(HttpStatusCode.NotFound);
        await (await two.SendAsync(HttpMethod.Delete, Path)).ProblemAsync(HttpStatusCode.NotFound);
        await two.PutAsync<NoteView>(Path, new { text = "theirs" });
        Assert.Equal("mine", (await one.GetAsync<NoteView>(Path)).Text);
    }

    [Fact]
    public async Task SearchFindsNotesWithEveryWord()
    {
        var learner = await NewLearnerAsync();
        await learner.PutAsync<NoteView>(Path, new { text = "Fencing tokens stop the OLD primary" });
        Clock.Advance(TimeSpan.FromSeconds(1));
        await learner.PutAsync<NoteView>($"/concepts/{TestCatalog.Other}/note", new { text = "A primary key of 100% requests_" });

        Assert.Equal([TestCatalog.Other, TestCatalog.Main], (await learner.GetAsync<NoteList>("/notes?q=primary")).Items.Select(n => n.Concept));
        Assert.Equal([TestCatalog.Main], (await learner.GetAsync<NoteList>("/notes?q=old%20FENCING")).Items.Select(n => n.Concept));
        Assert.Equal([TestCatalog.Other], (await learner.GetAsync<NoteList>("/notes?q=100%25")).Items.Select(n => n.Concept));
        Assert.Empty((await learner.GetAsync<NoteList>("/notes?q=quorum")).Items);
        var first = await learner.GetAsync<NoteList>("/notes?limit=1");
        Assert.Equal([TestCatalog.Main], (await learner.GetAsync<NoteList>($"/notes?limit=1&cursor={first.NextCursor}")).Items.Select(n => n.Concept));
    }
}

[Collection("SQLite")]
public sealed class SqliteNoteTests(SqliteApp app) : NoteTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlNoteTests(PostgreSqlApp app) : NoteTests(app);
