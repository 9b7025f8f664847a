using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReqflowPrep.Grading.Llm.Tests.Server;

/// <summary>What the server was sent.</summary>
public sealed partial record ChatRequest(string Path, string Headers, string Body)
{
    public JsonElement Json { get; } = JsonSerializer.Deserialize<JsonElement>(Body);

    public IReadOnlyList<string> Messages => [.. Json.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("content")).Select(TextOf)];

    public string Instructions => Messages[0];

    public string Content => Messages[1];

    public string Delimiter => DelimiterPattern().Match(Instructions).Value;

    /// <summary>The lines between the two delimiters.</summary>
    public IReadOnlyList<string> AnswerLines
    {
        get
        {
            var lines = Content.Split('\n').ToList();
            return [.. lines.Skip(lines.IndexOf(Delimiter) + 1).TakeWhile(line => line != Delimiter)];
        }
    }

    /// <summary>Each label with what it stands for, the canary among them.</summary>
    public IReadOnlyDictionary<string, string> Criteria =>
        CriterionLine().Matches(Content[..Content.IndexOf(Delimiter, StringComparison.Ordinal)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    public string Canary => Criteria.Single(c => c.Value.Contains("wristwatch", StringComparison.Ordinal)).Key;

    private static string TextOf(JsonElement content) =>
        content.ValueKind == JsonValueKind.String ? content.GetString()! : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));

    [GeneratedRegex("answer-[0-9a-f]{32}")]
    private static partial Regex DelimiterPattern();

    [GeneratedRegex("^(c[0-9]+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex CriterionLine();
}
