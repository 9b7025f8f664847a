using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Cards;

internal static class ReviewCard
{
    public static async Task<Results<Ok<ReviewRecorded>, ProblemHttpResult>> Handle(
        string id, NewReview request, ContentCatalog catalog, LearnerWrites writes, CancellationToken cancel)
    {
        if (await writes.FindFirstAsync<NewReview, ReviewRecorded>(request.Id, request, cancel) is { } first) return first.ToResult();
        if (catalog.FindCard(id) is not { } card) return Problems.NotFound($"The catalog has no card \"{id}\".");
        return await writes.RunAsync<NewReview, ReviewRecorded>(request.Id, request, (write, operationId) => RecordAsync(write, operationId, card, request, cancel), cancel);
    }

    private static async Task<Outcome<ReviewRecorded>> RecordAsync(
        LearnerTransaction write, string operationId, Card card, NewReview request, CancellationToken cancel)
    {
        var item = ItemKey.Card(card.Id);
        var memory = await write.FindMemoryAsync(item, cancel);
        var at = request.ReviewedAt is { } told && told < write.Now ? told : write.Now;
        if (at < memory?.LastReview)
        {
            // Told by the client, it is the client's mistake; read from a clock that was set back, it counts for the last review's instant.
            if (request.ReviewedAt is not null)
                return Problems.Invalid("reviewedAt", $"must not be before the card's last review at {memory.LastReview:yyyy-MM-dd'T'HH:mm:ss.FFF'Z'}");
            at = memory.LastReview;
        }

        memory = write.Review(memory, item, LogKind.Review, operationId, request.Rating, at, request.DurationMs);
        var suspended = await write.Db.Suspensions.AnyAsync(s => s.ItemType == ItemType.Card && s.ItemId == card.Id, cancel);
        return new ReviewRecorded(operationId, request.Rating, at, memory.Due, CardMemoryView.Of(card.Id, memory, write.Plan, write.Now, suspended));
    }
}
