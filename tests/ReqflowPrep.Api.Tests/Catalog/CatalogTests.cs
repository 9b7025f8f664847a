using System.Net;

namespace ReqflowPrep.Api.Tests;

public abstract class CatalogTests(AppFixture fixture) : ApiTests(fixture)
{
    [Fact]
    public async Task EveryCatalogRouteHasAnETagThatSavesTheTransfer()
    {
        var http = Anonymous();
        var routes = (await Operation.AllAsync(http)).Where(o => o.Json.GetProperty("tags")[0].GetString() == "Catalog").ToList();
        Assert.True(routes.Count >= 13);

        foreach (var route in routes)
        {
            var path = Fill(route);
            var first = await http.GetAsync(path, Cancel);
            Assert.True(first.StatusCode == HttpStatusCode.OK, $"{path} answered {first.StatusCode}.");
            Assert.True(first.Headers.ETag is not null, $"{path} has no ETag.");
            Assert.True(first.Headers.CacheControl is { Public: true }, $"{path} may not be cached.");

            foreach (var tags in new[] { first.Headers.ETag.ToString(), "W/" + first.Headers.ETag, "*", $"\"other\", {first.Headers.ETag}" })
            {
                var again = await GetAsync(http, path, tags);
                Assert.True(again.StatusCode == HttpStatusCode.NotModified, $"{path} with If-None-Match {tags} answered {again.StatusCode}.");
                Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancel));
                Assert.Equal(first.Headers.ETag, again.Headers.ETag);
            }

            Assert.Equal(HttpStatusCode.OK, (await GetAsync(http, path, "\"other\"")).StatusCode);
        }
    }

    [Fact]
    public async Task AConceptsPageIsWhole()
    {
        var page = await Anonymous().JsonAsync($"/api/v1/concepts/{TestCatalog.Main}");

        Assert.Equal(
            ["slug", "title", "category", "difficulty", "tagline", "readingMinutes", "plainEnglish", "whatItIs", "problem", "howItWorks", "benefits", "costs", "appearsIn", "gotchas", "postmortems",
                "interviewAngle", "prerequisites", "related", "glossary", "cards", "questions", "simulation", "terms"],
            page.EnumerateObject().Select(p => p.Name));
        foreach (var list in new[] { "benefits", "costs", "appearsIn", "gotchas", "cards", "questions" }) Assert.NotEqual(0, page.GetProperty(list).GetArrayLength());
        var terms = page.GetProperty("terms").EnumerateArray().ToList();
        Assert.All(terms, t => Assert.Equal(Catalog.FindTerm(t.GetProperty("term").GetString()!)!.Definition, t.GetProperty("definition").GetString()));
        Assert.Contains(terms, t => t.GetProperty("concept").GetString() == TestCatalog.Main);
        Assert.InRange(page.GetProperty("readingMinutes").GetInt32(), 1, 15);
    }

    [Fact]
    public async Task APathCountsWhatItsStepsHold()
    {
        var http = Anonymous();
        var listed = (await http.JsonAsync("/api/v1/paths")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Catalog.Paths.Select(p => p.Id), listed.Select(p => p.GetProperty("id").GetString()));

        foreach (var summary in listed)
        {
            var path = await http.JsonAsync($"/api/v1/paths/{summary.GetProperty("id").GetString()}");
            var steps = path.GetProperty("steps").EnumerateArray().ToList();
            var concepts = steps.SelectMany(s => s.GetProperty("concepts").EnumerateArray()).Select(c => Catalog.FindConcept(c.GetProperty("slug").GetString()!)!).ToList();
            Assert.Equal((summary.GetProperty("steps").GetInt32(), summary.GetProperty("concepts").GetInt32()), (steps.Count, concepts.Count));
            foreach (var (field, sum) in new[] { ("readingMinutes", concepts.Sum(c => c.ReadingMinutes)), ("cards", concepts.Sum(c => c.Cards.Count)), ("questions", concepts.Sum(c => c.Questions.Count)) })
            {
                Assert.Equal(sum, summary.GetProperty(field).GetInt32());
                Assert.Equal(sum, path.GetProperty(field).GetInt32());
                Assert.Equal(sum, steps.Sum(s => s.GetProperty(field).GetInt32()));
            }
        }
    }

    [Fact]
    public async Task AnUnknownPathIsAProblem()
    {
        var reply = await Anonymous().GetAsync("/api/v1/paths/nowhere", Cancel);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (reply.StatusCode, reply.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task AQuestionHidesWhatWouldGiveItAway()
    {
        var http = Anonymous();
        var json = await http.GetStringAsync($"/api/v1/questions/{Question.Id}", Cancel);
        var list = await http.GetStringAsync("/api/v1/questions", Cancel);
        var page = await http.GetStringAsync($"/api/v1/concepts/{TestCatalog.Main}", Cancel);

        foreach (var text in new[] { json, list, page })
        {
            Assert.DoesNotContain(Question.Criteria[0].Exemplars.Met[0], text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Question.Criteria[0].Probe, text, StringComparison.Ordinal);
            Assert.DoesNotContain("modelAnswer", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("exemplars", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("correction", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task PagesOfAListMakeTheWholeList()
    {
        var http = Anonymous();
        var all = await IdsAsync(http, "/api/v1/cards?limit=100");
        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = await http.JsonAsync($"/api/v1/cards?limit=7{(cursor is null ? "" : $"&cursor={cursor}")}");
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(Catalog.Cards.Count, all.Count);
        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task ListsTakeTheirFilters()
    {
        var http = Anonymous();

        Assert.Equal(Catalog.FindConcept(TestCatalog.Main)!.Cards.Select(c => c.Id), await IdsAsync(http, $"/api/v1/cards?concept={TestCatalog.Main}"));
        Assert.Equal([Question.Id], await IdsAsync(http, $"/api/v1/questions?concept={TestCatalog.Main}"));
        Assert.All((await http.JsonAsync("/api/v1/concepts?difficulty=beginner")).GetProperty("items").EnumerateArray(), c => Assert.Equal("beginner", c.GetProperty("difficulty").GetString()));
        var category = Catalog.FindConcept(TestCatalog.Main)!.Category;
        Assert.All((await http.JsonAsync($"/api/v1/concepts?category={category}")).GetProperty("items").EnumerateArray(), c => Assert.Equal(category, c.GetProperty("category").GetString()));
        var found = (await http.JsonAsync("/api/v1/concepts?q=idempotency")).GetProperty("items").EnumerateArray().Select(c => c.GetProperty("slug").GetString());
        Assert.Contains(TestCatalog.Other, found);
    }

    [Fact]
    public async Task SearchFindsTheConceptByItsName()
    {
        var hits = (await Anonymous().JsonAsync("/api/v1/search?q=failover")).GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(TestCatalog.Main, hits[0].GetProperty("id").GetString());
        Assert.Equal("concept", hits[0].GetProperty("type").GetString());
    }

    private string Fill(Operation route)
    {
        var path = route.Path;
        foreach (var (segment, id) in new[]
        {
            ("concepts/{slug}", TestCatalog.Main), ("paths/{id}", Catalog.Paths[0].Id), ("gotchas/{id}", Catalog.Gotchas[0].Id), ("postmortems/{id}", Catalog.Incidents[0].Id), ("cards/{id}", Card.Id),
            ("questions/{id}", Question.Id), ("simulations/{id}", Catalog.Simulations[0].Id),
        })
        {
            path = path.Replace(segment, $"{segment.Split('/')[0]}/{id}", StringComparison.Ordinal);
        }

        return route.HasQuery("q") ? path + "?q=failover" : path;
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient http, string path, string tags)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        Assert.True(request.Headers.TryAddWithoutValidation("If-None-Match", tags));
        return http.SendAsync(request, Cancel);
    }

    private static async Task<List<string>> IdsAsync(HttpClient http, string path) =>
        [.. (await http.JsonAsync(path)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];
}

[Collection("SQLite")]
public sealed class SqliteCatalogTests(SqliteApp app) : CatalogTests(app);

[Collection("PostgreSQL")]
public sealed class PostgreSqlCatalogTests(PostgreSqlApp app) : CatalogTests(app);
