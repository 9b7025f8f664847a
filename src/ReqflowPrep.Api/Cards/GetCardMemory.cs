using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Cards;

internal static class GetCardMemory
{
    public static async Task<Results<Ok<CardMemoryView>, ProblemHttpResult>> Handle(
        string id, ContentCatalog catalog, ReqflowDbContext db, TimeProvider clock, CancellationToken cancel)
    {
        if (catalog.FindCard(id) is not { } card) return Problems.NotFound($"The catalog has no card \"{id}\".");
        if (await db.FindPlanAsync(cancel) is not { } plan) return Problems.AccountGone();
        var memory = await db.Memories.AsNoTracking().SingleOrDefaultAsync(m => m.ItemType == ItemType.Card && m.ItemId == card.Id, cancel);
        var suspended = await db.Suspensions.AnyAsync(s => s.ItemType == ItemType.Card && s.ItemId == card.Id, cancel);
        return TypedResults.Ok(CardMemoryView.Of(card.Id, memory, plan, clock.NowInMilliseconds(), suspended));
    }
}
