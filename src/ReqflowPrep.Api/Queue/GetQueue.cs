using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Queue;

internal static class GetQueue
{
    public static async Task<Results<Ok<QueueReply>, ValidationProblem, ProblemHttpResult>> Handle(
        ReqflowDbContext db,
        ContentCatalog catalog,
        ItemNames names,
        TimeProvider clock,
        [FromQuery(Name = "limit"), Range(Paging.MinLimit, Paging.MaxLimit)] int? limit,
        [FromQuery(Name = "concept"), Description("Only this concept's items.")] string? concept,
        CancellationToken cancel)
    {
        if (concept is not null && catalog.FindConcept(concept) is null) return Problems.Field("concept", $"There is no concept \"{concept}\".");
        if (await db.FindPlanAsync(cancel) is not { } plan) return Problems.AccountGone();

        var now = clock.NowInMilliseconds();
        var memories = await db.Memories.AsNoTracking().ToListAsync(cancel);
        var suspended = (await db.Suspensions.AsNoTracking().ToListAsync(cancel)).Select(s => (s.ItemType, s.ItemId)).ToHashSet();
        var met = memories.Select(m => (m.ItemType == ItemType.Card ? ItemType.Card : ItemType.Question, m.ItemId)).ToHashSet();
        var practiced = await DailyPractice.OfAsync(db, names, plan.DayOf(now), cancel);
        var building = new QueueBuilding(catalog, plan, now, suspended);
        var slug = concept is null ? null : catalog.FindConcept(concept)!.Slug;

        var steps = building.Steps(memories).Where(Wanted).ToList();
        var reviews = building.Reviews(memories).Where(Wanted).Take(Math.Max(0, plan.Settings.ReviewsPerDay - practiced.Reviews)).ToList();
        var fresh = NewItems.Alternating(building.New(met).Where(Wanted), catalog).Take(Math.Max(0, plan.Settings.NewPerDay - practiced.New)).ToList();
        var items = steps.ApartByConcept().Concat(reviews.ApartByConcept()).Concat(fresh).Take(limit ?? Paging.DefaultLimit);
        return TypedResults.Ok(new QueueReply([.. items], new QueueCounts(fresh.Count, steps.Count, reviews.Count)));

        bool Wanted(QueueItem item) => slug is null || item.Concept == slug;
    }
}
