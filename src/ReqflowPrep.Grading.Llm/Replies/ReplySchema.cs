using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace ReqflowPrep.Grading.Llm.Replies;

/// <summary>The JSON schema of a reply: one member a label, so that a server that keeps to it can leave out or add none.</summary>
internal static class ReplySchema
{
    private const string Name = "verdicts";

    public static ChatResponseFormat For(IEnumerable<string> labels) =>
        ChatResponseFormat.ForJsonSchema(JsonSerializer.SerializeToElement(Object(labels.Select(label => (label, Criterion())))), Name);

    private static JsonObject Criterion() => Object(
    [
        ("sentences", new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer" } }),
        ("verdict", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("met", "not_met", "contradicted") }),
    ]);

    // What "strict" asks of every object: all members required, no others.
    private static JsonObject Object(IEnumerable<(string Name, JsonObject Schema)> members)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
            required.Add(name);
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }
}
