using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Says in a client's words, field by field, what the JSON reader says in .NET's.</summary>
internal static partial class JsonFailure
{
    private static readonly string[] RequiredRule = ["is required"];

    /// <param name="json">What the reader found.</param>
    /// <param name="body">The type that the route reads.</param>
    public static Dictionary<string, string[]> Describe(JsonException json, Type? body)
    {
        var message = json.Message;
        var field = Field(json.Path);
        if (Missing().Match(message) is { Success: true } missing)
            return Name().Matches(missing.Value).ToDictionary(m => field == "body" ? m.Groups[1].Value : $"{field}.{m.Groups[1].Value}", _ => RequiredRule);

        var where = json.LineNumber is { } line ? $" (line {line + 1}, byte {json.BytePositionInLine + 1})" : "";
        return new() { [field] = [Reason(json, body is null ? null : JsonPathType.Find(body, json.Path)) + where] };
    }

    private static string Reason(JsonException json, Type? expected)
    {
        var message = json.Message;
        if (message.StartsWith("Duplicate property", StringComparison.Ordinal)) return "is there twice";
        if (json.InnerException?.Message.Contains("UTF-16", StringComparison.Ordinal) is true) return "must be text: it holds half of a surrogate pair";
        if (message.Contains("allow null values", StringComparison.Ordinal)) return "must not be null";
        if (message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)) return JsonPathType.Describe(expected);
        var position = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return "is not JSON: " + (position < 0 ? message : message[..position]);
    }

    private static string Field(string? path) => path switch
    {
        null or "" or "$" => "body",
        _ => path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path[1..],
    };

    [GeneratedRegex("missing required properties.*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Missing();

    [GeneratedRegex("'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
