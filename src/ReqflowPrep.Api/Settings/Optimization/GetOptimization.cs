using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

internal static class GetOptimization
{
    public const string None = "You have not trained your weights yet.";

    public static async Task<Results<Ok<OptimizationView>, ProblemHttpResult>> Handle(ReqflowDbContext db, CancellationToken cancel) =>
        await db.OptimizationJobs.AsNoTracking().LastAsync(cancel) is { } job ? TypedResults.Ok(OptimizationView.Of(job)) : Problems.NotFound(None);
}
