using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

internal static class CancelOptimization
{
    /// <summary>Marks the job; the instance that runs it sees that within a moment and stops.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> Handle(LearnerTransactions transactions, CancellationToken cancel)
    {
        var outcome = await transactions.RunAsync<Outcome<object>>(
            async write =>
            {
                if (await write.Db.OptimizationJobs.LastAsync(cancel) is not { IsUnfinished: true } job)
                    return (Problems.NotFound("You have no training under way."), Commit: false);
                job.End(OptimizationState.Canceled, write.Now, "You canceled it.");
                return (new Outcome<object>(), Commit: true);
            },
            cancel);
        return outcome?.Problem is { } failed ? failed : TypedResults.NoContent();
    }
}
