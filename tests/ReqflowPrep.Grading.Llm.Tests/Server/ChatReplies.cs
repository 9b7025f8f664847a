using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ReqflowPrep.Grading.Llm.Tests.Server;

/// <summary>Ways for a server to answer.</summary>
public static class ChatReplies
{
    /// <summary>The model says that.</summary>
    public static ChatReply Says(string text) => Says(_ => text);

    public static ChatReply Says(Func<ChatRequest, string> text) => (request, http) => http.Response.WriteAsJsonAsync(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_700_000_000,
        model = "test",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = text(request) } } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });

    /// <summary>The model judges every criterion alike, by the sentences given, and does not fall for the canary.</summary>
    public static ChatReply Judges(string verdict, params long[] sentences) => Judges(_ => (verdict, sentences));

    public static ChatReply Judges(Func<string, (string Verdict, long[] Sentences)> judge) => Says(request => Verdicts(request, judge));

    /// <summary>A well-formed reply, given the verdict on each criterion's text.</summary>
    public static string Verdicts(ChatRequest request, Func<string, (string Verdict, long[] Sentences)> judge) =>
        JsonSerializer.Serialize(request.Criteria.ToDictionary(c => c.Key, c =>
        {
            var (verdict, sentences) = c.Key == request.Canary ? ("not_met", []) : judge(c.Value);
            return new { sentences, verdict };
        }));

    public static ChatReply Fails(int status, string body = "{}") => async (_, http) =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body);
    };

    /// <summary>No model at all, but a page.</summary>
    public static ChatReply Page() => async (_, http) =>
    {
        http.Response.ContentType = "text/html";
        await http.Response.WriteAsync("<html><body>Welcome to the proxy!</body></html>");
    };

    public static ChatReply Redirects(string address) => (_, http) =>
    {
        http.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        http.Response.Headers.Location = address;
        return Task.CompletedTask;
    };

    /// <summary>Takes the request and closes the connection.</summary>
    public static ChatReply HangsUp() => (_, http) =>
    {
        http.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Never, as far as the caller is concerned.</summary>
    public static ChatReply Hangs() => (_, http) => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Begins at once and goes on without end.</summary>
    public static ChatReply Floods() => async (_, http) =>
    {
        var block = new string('x', 64 * 1024);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("{\"id\":\"");
        while (!http.RequestAborted.IsCancellationRequested) await http.Response.WriteAsync(block, http.RequestAborted);
    };
}
