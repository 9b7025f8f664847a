using System.Text.RegularExpressions;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Says in a client's words what the JSON reader says in .NET's.</summary>
internal static partial class JsonReason
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["System.String"] = "a string", ["System.Boolean"] = "true or false", ["System.Int32"] = "a whole number", ["System.Int64"] = "a whole number",
        ["System.Double"] = "a number", ["System.DateTimeOffset"] = "a time with its offset, such as 2026-01-31T18:00:00Z",
    };

    public static string Plain(string message)
    {
        var type = ClrType().Match(message);
        if (!type.Success) return message;
        return Names.TryGetValue(type.Groups[1].Value, out var name) ? $"must be {name}" : EnumChoices.Describe(type.Groups[1].Value) ?? "has the wrong JSON type";
    }

    [GeneratedRegex(@"could not be converted to (?:System\.Nullable`1\[)?([\w.+`]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ClrType();
}
