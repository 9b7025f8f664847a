using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class GetAttempt
{
    public static async Task<Results<Ok<AttemptView>, ProblemHttpResult>> Handle(string id, ReqflowDbContext db, ContentCatalog catalog, CancellationToken cancel)
    {
        if (await db.FindAttemptAsync(id, cancel) is not { } attempt) return Problems.NotFound($"You have no attempt \"{id}\".");
        var question = catalog.FindQuestion(attempt.QuestionId);
        return TypedResults.Ok(attempt.ToView(question, await db.DuesAsync(question?.Id ?? attempt.QuestionId, cancel)));
    }
}
