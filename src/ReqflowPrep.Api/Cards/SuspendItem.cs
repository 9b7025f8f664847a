using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Cards;

internal static class SuspendItem
{
    public static Task<Results<Ok<SuspensionView>, ProblemHttpResult>> Card(
        string id, SuspensionChange request, ContentCatalog catalog, LearnerWrites writes, CancellationToken cancel) =>
        ApplyAsync(ItemType.Card, catalog.FindCard(id)?.Id, id, request, writes, cancel);

    public static Task<Results<Ok<SuspensionView>, ProblemHttpResult>> Question(
        string id, SuspensionChange request, ContentCatalog catalog, LearnerWrites writes, CancellationToken cancel) =>
        ApplyAsync(ItemType.Question, catalog.FindQuestion(id)?.Id, id, request, writes, cancel);

    private static async Task<Results<Ok<SuspensionView>, ProblemHttpResult>> ApplyAsync(
        ItemType type, string? itemId, string id, SuspensionChange request, LearnerWrites writes, CancellationToken cancel)
    {
        if (itemId is null) return Problems.NotFound($"The catalog has no {(type == ItemType.Card ? "card" : "question")} \"{id}\".");
        return await writes.RunAsync<SuspensionChange, SuspensionView>(
            clientId: null,
            request,
            async (write, _) =>
            {
                var current = await write.Db.Suspensions.SingleOrDefaultAsync(s => s.ItemType == type && s.ItemId == itemId, cancel);
                if (request.Suspended && current is null)
                    write.Db.Suspensions.Add(new Suspension { LearnerId = write.LearnerId, ItemType = type, ItemId = itemId, Since = write.Now });
                if (!request.Suspended && current is not null) write.Db.Suspensions.Remove(current);
                return new SuspensionView(itemId, request.Suspended);
            },
            cancel);
    }
}
