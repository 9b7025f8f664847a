using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReqflowPrep.Grading.Llm.Tests.Server;

/// <summary>An OpenAI-compatible server on a free port of loopback. The first request gets the first reply, and so on; the last one stays.</summary>
public sealed class ChatServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ChatRequest> _requests = new();
    private ChatReply[] _replies;
    private int _count;

    private ChatServer(WebApplication app, ChatReply[] replies)
    {
        (_app, _replies) = (app, replies);
        app.MapPost("/{**path}", AnswerAsync);
    }

    public IReadOnlyList<ChatRequest> Requests => [.. _requests];

    public string Endpoint => _app.Urls.Single() + "/v1";

    public static async Task<ChatServer> StartAsync(params ChatReply[] replies)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var server = new ChatServer(builder.Build(), replies);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Forgets what was and answers like that from now on.</summary>
    public void Reply(params ChatReply[] replies)
    {
        (_replies, _count) = (replies, 0);
        _requests.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        // A slow reply must not hold up the end of its test.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var headers = string.Join('\n', http.Request.Headers.Select(h => $"{h.Key}: {h.Value}"));
        var request = new ChatRequest(http.Request.Path, headers, await reader.ReadToEndAsync());
        _requests.Enqueue(request);
        var index = Interlocked.Increment(ref _count) - 1;
        await _replies[Math.Min(index, _replies.Length - 1)](request, http);
    }
}
