using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Progress;

internal static class GetForecast
{
    public static async Task<Results<Ok<DayCounts>, ProblemHttpResult>> Handle(
        ReqflowDbContext db,
        ContentCatalog catalog,
        TimeProvider clock,
        [FromQuery(Name = "days"), Range(1, 365), Description("How many days ahead, today included; 30 when left out.")] int? days,
        CancellationToken cancel)
    {
        if (await db.FindPlanAsync(cancel) is not { } plan) return Problems.AccountGone();
        var today = plan.DayOf(clock.NowInMilliseconds());
        var suspended = (await db.Suspensions.AsNoTracking().ToListAsync(cancel)).Select(s => (s.ItemType, s.ItemId)).ToHashSet();
        var counts = new int[days ?? 30];
        foreach (var due in DueDays(await db.Memories.AsNoTracking().ToListAsync(cancel), catalog, plan, suspended))
        {
            // What is overdue is waiting today.
            var ahead = Math.Max(0, due - today);
            if (ahead < counts.Length) counts[ahead]++;
        }

        return TypedResults.Ok(new DayCounts([.. counts.Select((count, ahead) => new DayCount(PracticePlan.DateOf(today + ahead), count))]));
    }

    // A question comes due once, with the first of its must criteria.
    private static IEnumerable<int> DueDays(List<Memory> memories, ContentCatalog catalog, PracticePlan plan, HashSet<(ItemType Type, string Id)> suspended)
    {
        foreach (var card in memories.Where(m => m.ItemType == ItemType.Card && catalog.FindCard(m.ItemId) is not null && !suspended.Contains((ItemType.Card, m.ItemId))))
            yield return plan.DayOf(card.Due);

        foreach (var group in memories.Where(m => m.ItemType == ItemType.Criterion && !suspended.Contains((ItemType.Question, m.ItemId))).GroupBy(m => m.ItemId))
        {
            var question = catalog.FindQuestion(group.Key);
            var must = group.Where(m => question?.FindCriterion(m.CriterionId)?.Kind == CriterionKind.Must).ToList();
            if (must.Count > 0) yield return plan.DayOf(must.Min(m => m.Due));
        }
    }
}
