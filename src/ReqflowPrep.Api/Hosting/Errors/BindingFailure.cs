using System.Text.RegularExpressions;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Finds the parameter's name in the framework's sentence, for example: Failed to bind parameter "int limit" from "x".</summary>
internal static partial class BindingFailure
{
    public static string FieldOf(string message) => Parameter().Match(message) is { Success: true } match ? match.Groups[1].Value : "body";

    [GeneratedRegex("parameter \"[^\"]*?(\\w+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
