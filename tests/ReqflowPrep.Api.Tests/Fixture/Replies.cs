using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Tests;

/// <summary>Reads replies, and says what came instead when it was not what the test expected.</summary>
public static class Replies
{
    public static async Task<T> ReadAsync<T>(this HttpResponseMessage reply)
    {
        var body = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(reply.IsSuccessStatusCode, $"{reply.RequestMessage?.Method} {reply.RequestMessage?.RequestUri} answered {(int)reply.StatusCode}: {body}");
        return JsonSerializer.Deserialize<T>(body, JsonSetup.Options)!;
    }

    /// <summary>Asserts a problem+json with that status.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage reply, HttpStatusCode status)
    {
        var body = await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(reply.StatusCode == status, $"{reply.RequestMessage?.Method} {reply.RequestMessage?.RequestUri} answered {(int)reply.StatusCode}, not {(int)status}: {body}");
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(body);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem;
    }

    /// <summary>Asserts a 400 that names the field and says the rule.</summary>
    public static async Task<string> RefusedAsync(this HttpResponseMessage reply, string field)
    {
        var problem = await reply.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.True(problem.TryGetProperty("errors", out var errors), $"The problem names no field: {problem}");
        Assert.True(errors.TryGetProperty(field, out var reasons), $"The problem does not name \"{field}\": {errors}");
        var reason = reasons[0].GetString()!;
        Assert.False(string.IsNullOrWhiteSpace(reason));
        Assert.DoesNotContain("System.", reason, StringComparison.Ordinal);
        return reason;
    }

    public static async Task<JsonElement> JsonAsync(this HttpClient http, string path) =>
        await http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
}
