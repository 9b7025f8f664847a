using System.Text.Json;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Hosting;

/// <summary>The words that an enumeration accepts on the wire.</summary>
internal static class EnumChoices
{
    private static readonly Dictionary<string, Type> Known = new[] { typeof(Rating), typeof(Verdict), typeof(CriterionKind) }.ToDictionary(t => t.FullName!);

    public static string? Describe(string fullName) =>
        Known.TryGetValue(fullName, out var type)
            ? "must be one of " + string.Join(", ", Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.Serialize(v, JsonSetup.Options).Trim('"')))
            : null;
}
