using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace ReqflowPrep.Grading.Llm.Transport;

/// <summary>The way to an OpenAI-compatible server.</summary>
internal static class OpenAiServer
{
    // The library insists on a key; servers that ask for none don't look.
    private const string NoKey = "none";

    // So that a server that moved to another address is found again.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static IChatClient Connect(LlmGraderSettings settings)
    {
        // Answers go to the configured host and no further: no redirects. And nothing goes with them: no cookies, no trace ids.
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, PooledConnectionLifetime = ConnectionLifetime };
        var http = new HttpClient(new BoundedReplies(sockets)) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = new Uri(settings.Endpoint),
            Transport = new HttpClientPipelineTransport(http),

            // The learner waits: the grader itself decides how often to ask, and for how long.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            EnableDistributedTracing = false,
        };
        return new ChatClient(settings.Model, new ApiKeyCredential(settings.ApiKey.Length == 0 ? NoKey : settings.ApiKey), options).AsIChatClient();
    }
}
