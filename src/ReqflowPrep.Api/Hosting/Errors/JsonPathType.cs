using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Finds what a JSON path of a body should have held: the reader's own message names the type around it.</summary>
internal static class JsonPathType
{
    /// <param name="body">The type that the route reads.</param>
    /// <param name="path">Such as <c>$.criteria[0].kind</c>.</param>
    /// <returns>The type there; null when the path leads nowhere.</returns>
    public static Type? Find(Type body, string? path)
    {
        var type = body;
        foreach (var step in (path ?? "$").Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var info = JsonSetup.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
            var next = step.EndsWith(']') ? info.ElementType : Property(info, step)?.PropertyType;
            if (next is null) return null;
            type = next;
        }

        return Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <summary>What a client may write there.</summary>
    public static string Describe(Type? type) => type switch
    {
        null => "has the wrong JSON type",
        { IsEnum: true } => "must be one of " + string.Join(", ", Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.Serialize(v, type, JsonSetup.Options).Trim('"'))),
        _ when type == typeof(string) => "must be a string",
        _ when type == typeof(bool) => "must be true or false",
        _ when type == typeof(int) || type == typeof(long) => "must be a whole number",
        _ when type == typeof(double) => "must be a number",
        _ when type == typeof(DateTimeOffset) => "must be a time with its offset, such as 2026-01-31T18:00:00Z",
        _ => JsonSetup.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable ? "must be a JSON array" : "must be a JSON object",
    };

    private static JsonPropertyInfo? Property(JsonTypeInfo info, string name) =>
        info.Properties.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
