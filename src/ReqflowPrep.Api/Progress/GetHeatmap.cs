using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Progress;

internal static class GetHeatmap
{
    public static async Task<Results<Ok<DayCounts>, ProblemHttpResult>> Handle(
        ReqflowDbContext db,
        ItemNames names,
        TimeProvider clock,
        [FromQuery(Name = "days"), Range(1, 3660), Description("How many days back; 365 when left out.")] int? days,
        CancellationToken cancel)
    {
        if (await db.FindPlanAsync(cancel) is not { } plan) return Problems.AccountGone();
        var today = plan.DayOf(clock.NowInMilliseconds());
        var counts = (await db.ReviewsByItemAsync(names, cancel)).SelectMany(h => h.Reviews).Where(r => r.LearnerDay > today - (days ?? 365) && r.LearnerDay <= today)
            .GroupBy(r => r.LearnerDay).OrderBy(g => g.Key).Select(g => new DayCount(PracticePlan.DateOf(g.Key), g.Count()));
        return TypedResults.Ok(new DayCounts([.. counts]));
    }
}
