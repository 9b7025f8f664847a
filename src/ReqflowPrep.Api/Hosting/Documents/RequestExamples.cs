using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

/// <summary>A body that works, for each operation that takes one.</summary>
internal sealed class RequestExamples : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["Register"] = """{ "email": "ada@example.com", "password": "correct horse battery" }""",
        ["Login"] = """{ "email": "ada@example.com", "password": "correct horse battery" }""",
        ["Refresh"] = """{ "refreshToken": "CfDJ8…" }""",
        ["ResendConfirmationEmail"] = """{ "email": "ada@example.com" }""",
        ["ForgotPassword"] = """{ "email": "ada@example.com" }""",
        ["ResetPassword"] = """{ "email": "ada@example.com", "resetCode": "Q2ZESjg…", "newPassword": "another long password" }""",
        ["ManageTwoFactor"] = """{ "enable": true, "twoFactorCode": "123456" }""",
        ["ChangeAccountInfo"] = """{ "oldPassword": "correct horse battery", "newPassword": "another long password" }""",
        ["GradeAnswer"] = """
            { "question": "What can go wrong in a failover?",
              "answer": "The old primary may come back and still take writes, so fence it first.",
              "criteria": [ { "id": "split-brain", "text": "Says that the old primary must be fenced.", "kind": "must", "weight": 2,
                "exemplars": { "met": ["Cut the old node's power before promoting the new one."], "near": ["Promote the standby."],
                               "contradicted": ["When the old primary returns it just joins as a replica, no fencing needed."] } } ] }
            """,
        ["ReplayReviews"] = """
            { "desiredRetention": 0.9, "reviews": [ { "reviewedAt": "2026-01-12T10:46:28Z", "rating": "good" }, { "reviewedAt": "2026-01-14T09:00:00Z", "rating": "again" } ] }
            """,
        ["ReviewCard"] = """{ "id": "0199e0c2-5f2e-7c3a-9d51-0b8a4f6c1d2e", "rating": "good", "durationMs": 4200 }""",
        ["SuspendCard"] = """{ "suspended": true }""",
        ["SuspendQuestion"] = """{ "suspended": true }""",
        ["AnswerQuestion"] = """{ "id": "0199e0c2-7a10-7d44-8f3b-2c9e5a7b6d10", "answer": "Health checks can be wrong, so I fence the old primary before I promote …", "durationMs": 95000 }""",
        ["AnswerProbe"] = """{ "answer": "What was acknowledged and not yet shipped is lost." }""",
        ["OverrideVerdict"] = """{ "verdict": "met", "evidence": { "start": 0, "end": 42 }, "note": "I said it in other words." }""",
        ["UndoLast"] = """{ "id": "0199e0c2-9b7f-7e55-a1c2-3d4e5f607182" }""",
        ["PutNote"] = """{ "text": "# Failover\n\nFence first, promote second." }""",
        ["PutSettings"] = """{ "desiredRetention": 0.9, "newPerDay": 10, "timeZone": "Europe/Berlin", "rolloverHour": 4 }""",
        ["StartOptimization"] = """{ "reschedule": false }""",
        ["ApplyOptimization"] = """{ "reschedule": true }""",
    };

    /// <summary>The operations that have an example; a test holds them against the document.</summary>
    public static IReadOnlyCollection<string> Operations => Bodies.Keys;

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is { } id && Bodies.TryGetValue(id, out var body) && operation.RequestBody?.Content?.TryGetValue("application/json", out var json) is true)
            json.Example = JsonNode.Parse(body);
        return Task.CompletedTask;
    }
}
