using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReqflowPrep.Grading.Llm.Replies;

/// <summary>Reads a model's reply.</summary>
internal static class ReplyReader
{
    private const string Fence = "```";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>What it says of each label; null for prose, words that are no verdict, or anything else that was not asked for.</summary>
    public static IReadOnlyDictionary<string, CriterionReply>? Read(string text)
    {
        try
        {
            // A null among the values is let through by the serializer.
            var reply = JsonSerializer.Deserialize<Dictionary<string, CriterionReply>>(Unfenced(text), Options);
            return reply is null || reply.ContainsValue(null!) ? null : reply;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The latter for half a surrogate pair, which no JSON can hold.
            return null;
        }
    }

    // Many models wrap JSON into a Markdown fence whatever they are told.
    private static ReadOnlySpan<char> Unfenced(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.StartsWith(Fence, StringComparison.Ordinal) || !trimmed.EndsWith(Fence, StringComparison.Ordinal)) return trimmed;
        var firstLine = trimmed.IndexOf('\n');
        return firstLine < 0 || firstLine > trimmed.Length - Fence.Length ? trimmed : trimmed[(firstLine + 1)..^Fence.Length];
    }
}
