using System.Text.RegularExpressions;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Says in a client's words what the framework says of a parameter, for example: Failed to bind parameter "Nullable&lt;int&gt; Limit" from "x".</summary>
internal static partial class BindingFailure
{
    public static (string Field, string Reason) Describe(string message)
    {
        if (Parameter().Match(message) is { Success: true } match)
            return (match.Groups["name"].Value, $"must be {Kind(match.Groups["type"].Value)}, not \"{match.Groups["value"].Value}\"");
        return Required().Match(message) is { Success: true } required
            ? (required.Groups["name"].Value, "is required")
            : ("body", "is required: send a JSON object");
    }

    private static string Kind(string type) => type switch
    {
        "int" or "Nullable<int>" or "long" or "Nullable<long>" => "a whole number",
        "double" or "Nullable<double>" => "a number",
        "bool" or "Nullable<bool>" => "true or false",
        "DateTimeOffset" or "Nullable<DateTimeOffset>" => "a time with its offset, such as 2026-01-31T18:00:00Z",
        _ => "a value of its type",
    };

    [GeneratedRegex("bind parameter \"(?<type>.*?) (?<name>\\w+)\" from \"(?<value>.*)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Parameter();

    [GeneratedRegex("Required parameter \".*? (?<name>\\w+)\" was not provided from (?!body)", RegexOptions.CultureInvariant)]
    private static partial Regex Required();
}
