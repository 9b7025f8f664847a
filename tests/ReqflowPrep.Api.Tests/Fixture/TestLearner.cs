using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using ReqflowPrep.Api.Attempts;
using ReqflowPrep.Api.Cards;
using ReqflowPrep.Api.Export;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Api.Queue;

namespace ReqflowPrep.Api.Tests;

/// <summary>A learner with an account and a token, who talks to the service over HTTP.</summary>
public sealed class TestLearner
{
    public const string Password = "correct horse battery";

    private static int _count;

    private TestLearner(HttpClient http, string email) => (Http, Email) = (http, email);

    public HttpClient Http { get; }

    public string Email { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestLearner> RegisterAsync(TestApp app)
    {
        var learner = new TestLearner(app.CreateClient(), $"learner{Interlocked.Increment(ref _count)}@example.test");
        var credentials = new { learner.Email, Password };
        (await learner.Http.PostAsJsonAsync("/api/v1/account/register", credentials, Cancel)).EnsureSuccessStatusCode();
        await learner.LogInAsync();
        return learner;
    }

    public async Task<Tokens> LogInAsync()
    {
        var reply = await Http.PostAsJsonAsync("/api/v1/account/login", new { Email, Password }, Cancel);
        var tokens = await reply.ReadAsync<Tokens>();
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken);
        return tokens;
    }

    public async Task<T> GetAsync<T>(string path) => await (await Http.GetAsync("/api/v1" + path, Cancel)).ReadAsync<T>();

    public async Task<T> PostAsync<T>(string path, object body) => await (await SendAsync(HttpMethod.Post, path, body)).ReadAsync<T>();

    public async Task<T> PutAsync<T>(string path, object body) => await (await SendAsync(HttpMethod.Put, path, body)).ReadAsync<T>();

    public async Task<T> DeleteAsync<T>(string path) => await (await SendAsync(HttpMethod.Delete, path)).ReadAsync<T>();

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, "/api/v1" + path);
        if (body is not null) request.Content = JsonContent.Create(body, options: JsonSetup.Options);
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return Http.SendAsync(request, Cancel);
    }

    public Task<ReviewRecorded> ReviewAsync(string cardId, string rating, string? id = null, DateTimeOffset? reviewedAt = null) =>
        PostAsync<ReviewRecorded>($"/cards/{cardId}/reviews", new { rating, id, reviewedAt });

    public Task<CardMemoryView> MemoryAsync(string cardId) => GetAsync<CardMemoryView>($"/cards/{cardId}/memory");

    public Task<AttemptView> AnswerAsync(string questionId, string answer, string? id = null, bool practice = false) =>
        PostAsync<AttemptView>($"/questions/{questionId}/attempts", new { answer, id, practice });

    public Task<AttemptView> GiveUpAsync(string questionId) => PostAsync<AttemptView>($"/questions/{questionId}/attempts", new { gaveUp = true });

    public Task<ProbeRecorded> ProbeAsync(string attemptId, string criterionId, string answer, string? id = null) =>
        PostAsync<ProbeRecorded>($"/attempts/{attemptId}/probes/{criterionId}", new { answer, id });

    public Task<AttemptView> OverrideAsync(string attemptId, string criterionId, string verdict, object? evidence = null) =>
        PutAsync<AttemptView>($"/attempts/{attemptId}/criteria/{criterionId}", new { verdict, evidence });

    public Task<AttemptView> WithdrawAsync(string attemptId, string criterionId) => DeleteAsync<AttemptView>($"/attempts/{attemptId}/criteria/{criterionId}");

    public Task<UndoRecorded> UndoAsync(string? id = null) => PostAsync<UndoRecorded>("/undo", new { id });

    public Task<QueueReply> QueueAsync(string query = "") => GetAsync<QueueReply>($"/queue{query}");

    public Task<AccountExport> ExportAsync() => GetAsync<AccountExport>("/export");

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null) => (await SendAsync(method, path, body)).StatusCode;
}
