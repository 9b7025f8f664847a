using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReqflowPrep.Api.Tests;

/// <summary>One operation of the OpenAPI document.</summary>
public sealed partial record Operation(string Method, string Path, JsonElement Json)
{
    /// <summary>The segment before each route parameter with the parameter, for example <c>attempts/{id}</c>.</summary>
    public IReadOnlyList<string> Parameters => [.. RouteParameter().Matches(Path).Select(m => m.Value)];

    public bool NeedsLearner => Json.TryGetProperty("security", out var security) && security.GetArrayLength() > 0;

    public string? Id => Json.TryGetProperty("operationId", out var id) ? id.GetString() : null;

    /// <summary>What its body is, or null when it takes none.</summary>
    public string? MediaType => Json.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").EnumerateObject().First().Name : null;

    public JsonElement Responses => Json.GetProperty("responses");

    public bool HasQuery(string name) => Json.TryGetProperty("parameters", out var parameters)
        && parameters.EnumerateArray().Any(p => p.GetProperty("name").GetString() == name && p.GetProperty("in").GetString() == "query");

    public override string ToString() => $"{Method} {Path}";

    public static async Task<List<Operation>> AllAsync(HttpClient http)
    {
        var document = await http.JsonAsync("/openapi/v1.json");
        return [.. from path in document.GetProperty("paths").EnumerateObject() from method in path.Value.EnumerateObject() select new Operation(method.Name.ToUpperInvariant(), path.Name, method.Value)];
    }

    [GeneratedRegex(@"\w+/\{\w+\}")]
    private static partial Regex RouteParameter();
}
