using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Says in a client's words, field by field, what the JSON reader says in .NET's.</summary>
internal static partial class JsonFailure
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["System.String"] = "a string", ["System.Boolean"] = "true or false", ["System.Int32"] = "a whole number", ["System.Int64"] = "a whole number",
        ["System.Double"] = "a number", ["System.DateTimeOffset"] = "a time with its offset, such as 2026-01-31T18:00:00Z",
    };

    public static Dictionary<string, string[]> Describe(JsonException json)
    {
        var message = json.Message;
        var parent = Field(json.Path);
        if (Missing().Match(message) is { Success: true } missing)
            return Name().Matches(missing.Value).ToDictionary(m => Join(parent, m.Groups[1].Value), _ => RequiredRule);
        if (Duplicate().Match(message) is { Success: true } duplicate)
            return new() { [Join(parent, duplicate.Groups[1].Value)] = ["is there twice"] };
        if (json.InnerException is InvalidOperationException)
            return new() { [parent] = ["must be text: it holds half of a surrogate pair"] };

        var where = json.LineNumber is { } line ? $" (line {line + 1}, byte {json.BytePositionInLine + 1})" : "";
        return new() { [parent] = [Reason(message) + where] };
    }

    private static readonly string[] RequiredRule = ["is required"];

    private static string Reason(string message)
    {
        if (ClrType().Match(message) is { Success: true } match)
        {
            var type = match.Groups[1].Value.TrimEnd('.');
            return Kinds.TryGetValue(type, out var kind) ? $"must be {kind}" : EnumChoices.Describe(type) ?? "has the wrong JSON type";
        }

        if (message.Contains("doesn't allow getting null values", StringComparison.Ordinal) || message.Contains("doesn't allow setting null values", StringComparison.Ordinal))
            return "must not be null";
        var position = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }

    private static string Field(string? path) => path switch
    {
        null or "" or "$" => "body",
        _ => path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path[1..],
    };

    private static string Join(string parent, string name) => parent == "body" ? name : $"{parent}.{name}";

    [GeneratedRegex(@"could not be converted to (?:System\.Nullable`1\[)?([\w.+`]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ClrType();

    [GeneratedRegex("missing required properties.*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Missing();

    [GeneratedRegex("'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("[Dd]uplicate property '([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Duplicate();
}
