using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

/// <summary>
/// Runs a learner's writes in line and once: a repeated request with the same client-made id gets the first reply and changes nothing,
/// another request under that id is a conflict.
/// </summary>
public sealed class LearnerWrites(LearnerTransactions transactions, ReqflowDbContext db, IHttpContextAccessor accessor, TimeProvider clock)
{
    private const string AccountGone = "This account does not exist any more.";

    /// <param name="clientId">The id that the client made; null runs the write unconditionally under a new id.</param>
    /// <param name="request">The body.</param>
    /// <param name="write">The write, given its operation's id.</param>
    /// <param name="cancel">Gives up before the commit.</param>
    public async Task<Results<Ok<TReply>, ProblemHttpResult>> RunAsync<TRequest, TReply>(
        string? clientId, TRequest request, Func<LearnerTransaction, string, Task<Outcome<TReply>>> write, CancellationToken cancel)
        where TReply : class
    {
        var hash = clientId is null ? "" : RequestHash.Of(accessor.HttpContext!.Request, request);
        var outcome = await transactions.RunAsync<Outcome<TReply>>(
            async transaction =>
            {
                if (await FindFirstAsync<TReply>(clientId, hash, cancel) is { } first) return (first, Commit: false);
                if (await IsTakenAsync(clientId, cancel)) return (Taken(clientId!), Commit: false);
                var operationId = clientId ?? Guid.CreateVersion7(clock.GetUtcNow()).ToString();
                var result = await write(transaction, operationId);
                if (result.Problem is not null) return (result, Commit: false);
                if (clientId is not null) Keep(transaction, operationId, hash, result.Reply!);
                return (result, Commit: true);
            },
            cancel);
        return outcome?.ToResult() ?? TypedResults.Problem(AccountGone, statusCode: StatusCodes.Status401Unauthorized);
    }

    /// <summary>The answer to a request that was answered before, or to another one under its id; null for a new one, as far as can be told out of line.</summary>
    public async Task<Outcome<TReply>?> FindFirstAsync<TRequest, TReply>(string? clientId, TRequest request, CancellationToken cancel)
        where TReply : class =>
        clientId is null ? null : await FindFirstAsync<TReply>(clientId, RequestHash.Of(accessor.HttpContext!.Request, request), cancel);

    private async Task<Outcome<TReply>?> FindFirstAsync<TReply>(string? clientId, string hash, CancellationToken cancel)
        where TReply : class
    {
        if (clientId is null) return null;
        var first = await db.IdempotentReplies.AsNoTracking().SingleOrDefaultAsync(r => r.OperationId == clientId, cancel);
        if (first is null) return null;
        return first.RequestHash == hash ? JsonSerializer.Deserialize<TReply>(first.Body, JsonSetup.Options)! : Taken(clientId);
    }

    // An id that the service made for a request without one is taken as well: two operations under one id would count as one. Asked in line
    // only: between two statements out of line the first of two equal requests may commit, and the second would be refused for it.
    private async Task<bool> IsTakenAsync(string? clientId, CancellationToken cancel) =>
        clientId is not null && await db.Log.AnyAsync(r => r.SubjectId == clientId, cancel);

    private static ProblemHttpResult Taken(string clientId) =>
        Problems.Conflict($"The id \"{clientId}\" was already used for another request. Make a new id for a new request.");

    private static void Keep<TReply>(LearnerTransaction transaction, string operationId, string hash, TReply reply) =>
        transaction.Db.IdempotentReplies.Add(new IdempotentReply
        {
            LearnerId = transaction.LearnerId,
            OperationId = operationId,
            RequestHash = hash,
            Status = StatusCodes.Status200OK,
            Body = JsonSerializer.Serialize(reply, JsonSetup.Options),
            RecordedAt = transaction.Now,
        });
}
