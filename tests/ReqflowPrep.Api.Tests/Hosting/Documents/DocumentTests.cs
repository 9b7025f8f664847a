using System.Text.Json;

namespace ReqflowPrep.Api.Tests;

/// <summary>The OpenAPI document is complete. It does not depend on the database, so one is enough.</summary>
[Collection("SQLite")]
public sealed class DocumentTests(SqliteApp app) : ApiTests(app)
{
    [Fact]
    public async Task EveryOperationIsNamedAndSummedUpAndTagged()
    {
        var operations = await Operation.AllAsync(Anonymous());

        Assert.All(operations, o =>
        {
            Assert.True(o.Json.TryGetProperty("summary", out var summary) && summary.GetString()!.Length > 0, $"{o} has no summary.");
            Assert.True(o.Id is { Length: > 0 }, $"{o} has no operationId.");
            Assert.True(o.Json.GetProperty("tags").GetArrayLength() > 0, $"{o} has no tag.");
        });
        Assert.Equal(operations.Count, operations.DistinctBy(o => o.Id).Count());
    }

    [Fact]
    public async Task EveryOperationSaysWhatSuccessLooksLike()
    {
        foreach (var operation in await Operation.AllAsync(Anonymous()))
        {
            var success = operation.Responses.EnumerateObject().Where(r => r.Name.StartsWith('2')).ToList();
            Assert.True(success.Count > 0, $"{operation} declares no success.");
            foreach (var reply in success.Where(r => r.Name != "204" && !operation.Path.StartsWith("/api/v1/account", StringComparison.Ordinal)))
            {
                Assert.True(reply.Value.TryGetProperty("content", out var content), $"{operation} {reply.Name} has no content.");
                Assert.All(content.EnumerateObject(), c => Assert.True(c.Value.TryGetProperty("schema", out _), $"{operation} {reply.Name} has no schema."));
            }
        }
    }

    [Fact]
    public async Task EveryOperationDeclaresTheProblemsThatCanOccur()
    {
        foreach (var operation in await Operation.AllAsync(Anonymous()))
        {
            var body = operation.Json.TryGetProperty("requestBody", out _);
            var query = operation.Json.TryGetProperty("parameters", out var parameters) && parameters.EnumerateArray().Any(p => p.GetProperty("in").GetString() == "query");
            if (body || query) Declares(operation, "400");
            if (body) Declares(operation, "413");
            if (operation.NeedsLearner) Declares(operation, "401");
            if (operation.Parameters.Count > 0) Declares(operation, "404");
            if (operation.Method != "GET") Declares(operation, "429");
        }

        static void Declares(Operation operation, string status)
        {
            Assert.True(operation.Responses.TryGetProperty(status, out var reply), $"{operation} does not declare {status}.");
            Assert.True(reply.GetProperty("content").TryGetProperty("application/problem+json", out _), $"{operation} {status} is no problem+json.");
        }
    }

    [Fact]
    public async Task ConditionalRoutesDeclareTheirStatuses()
    {
        var operations = (await Operation.AllAsync(Anonymous())).ToDictionary(o => o.Id!);

        Assert.True(operations["PutNote"].Responses.TryGetProperty("412", out _));
        Assert.True(operations["DeleteNote"].Responses.TryGetProperty("412", out _));
        Assert.All(new[] { "ReviewCard", "AnswerQuestion", "AnswerProbe", "UndoLast" }, id => Assert.True(operations[id].Responses.TryGetProperty("409", out _), id));
        Assert.All(operations.Values.Where(o => o.Method == "GET" && !o.NeedsLearner && o.Json.GetProperty("tags")[0].GetString() == "Catalog"), o => Assert.True(o.Responses.TryGetProperty("304", out _), o.ToString()));
    }

    [Fact]
    public async Task NumbersAreNumbersAndTimesAreTimes()
    {
        var document = await Anonymous().JsonAsync("/openapi/v1.json");

        foreach (var (path, schema) in Schemas(document, "$"))
        {
            if (!schema.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.Array) continue;
            var types = type.EnumerateArray().Select(t => t.GetString()).ToList();
            Assert.False(types.Contains("string") && (types.Contains("integer") || types.Contains("number")), $"{path} is {type}.");
        }

        var review = document.GetProperty("components").GetProperty("schemas").GetProperty("ReviewRecorded").GetProperty("properties");
        Assert.Equal("date-time", review.GetProperty("due").GetProperty("format").GetString());
    }

    [Fact]
    public async Task EnumerationsListTheirWords()
    {
        var schemas = (await Anonymous().JsonAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");

        Assert.Equal(["again", "hard", "good", "easy"], schemas.GetProperty("Rating").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(["not_met", "met", "contradicted"], schemas.GetProperty("Verdict").GetProperty("enum").EnumerateArray().Select(e => e.GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public void NoTwoTypesOnTheWireShareAName()
    {
        // The document calls a schema by the bare name of its type: two of one name would silently become one.
        var views = typeof(Program).Assembly.GetExportedTypes()
            .Concat(typeof(Scheduling.Rating).Assembly.GetExportedTypes().Where(t => t.IsEnum))
            .Concat(typeof(Grading.Verdict).Assembly.GetExportedTypes().Where(t => t.IsEnum))
            .Concat(typeof(ReqflowPrep.Data.LogKind).Assembly.GetExportedTypes().Where(t => t.IsEnum))
            .Where(t => t is { IsAbstract: false, IsNested: false });

        Assert.All(views.GroupBy(t => t.Name), g => Assert.True(g.Count() == 1, string.Join(", ", g)));
    }

    [Fact]
    public async Task TheDocumentSaysHowToAuthenticateAndNamesNoServer()
    {
        var document = await Anonymous().JsonAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(["bearer", "cookie"], document.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Select(s => s.Name));
        Assert.False(document.TryGetProperty("servers", out var servers) && servers.GetArrayLength() > 0);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await Anonymous().GetAsync("/swagger/index.html", Cancel)).StatusCode);
    }

    private static IEnumerable<(string Path, JsonElement Schema)> Schemas(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            yield return (path, element);
            foreach (var property in element.EnumerateObject())
            {
                foreach (var found in Schemas(property.Value, $"{path}.{property.Name}")) yield return found;
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                foreach (var found in Schemas(item, path + "[]")) yield return found;
            }
        }
    }
}
