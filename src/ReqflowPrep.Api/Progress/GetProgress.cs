using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Api.Queue;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Progress;

internal static class GetProgress
{
    private const int WeakSpots = 10;

    public static async Task<Results<Ok<ProgressReply>, ProblemHttpResult>> Handle(
        ReqflowDbContext db, ContentCatalog catalog, ItemNames names, TimeProvider clock, CancellationToken cancel)
    {
        if (await db.FindPlanAsync(cancel) is not { } plan) return Problems.AccountGone();
        var now = clock.NowInMilliseconds();
        var memories = await db.Memories.AsNoTracking().ToDictionaryAsync(m => m.Item, cancel);
        var history = (await db.ReviewsByItemAsync(names, cancel)).ToDictionary(h => h.Item, h => h.Reviews);

        var overall = new StandingCounts();
        var concepts = new List<ConceptProgress>();
        foreach (var concept in catalog.StudyOrder)
        {
            var counts = new StandingCounts();
            foreach (var item in ItemsOf(concept))
            {
                counts.Add(memories.GetValueOrDefault(item), history.GetValueOrDefault(item, []), plan, now);
                overall.Add(memories.GetValueOrDefault(item), history.GetValueOrDefault(item, []), plan, now);
            }

            concepts.Add(new ConceptProgress(concept.Slug, concept.Title, counts.ToStanding()));
        }

        var weak = memories.Values.Select(m => ToWeakSpot(m, catalog, plan, now)).OfType<WeakSpot>()
            .OrderBy(w => w.Retrievability).ThenByDescending(w => w.Lapses).ThenBy(w => w.Id, StringComparer.Ordinal).Take(WeakSpots);
        var days = history.Values.SelectMany(reviews => reviews).Select(r => r.LearnerDay);
        return TypedResults.Ok(new ProgressReply(
            overall.ToStanding(), concepts, Streaks.Of(days, plan.DayOf(now)), [.. weak], await OverrideCounting.OfAsync(db, cancel)));
    }

    private static IEnumerable<ItemKey> ItemsOf(Concept concept) =>
        concept.Cards.Select(c => ItemKey.Card(c.Id)).Concat(concept.Questions.SelectMany(q => q.Criteria.Select(c => ItemKey.Criterion(q.Id, c.Id))));

    private static WeakSpot? ToWeakSpot(Memory memory, ContentCatalog catalog, PracticePlan plan, DateTimeOffset now)
    {
        var recall = plan.Retrievability(memory, now);
        if (memory.ItemType == ItemType.Card)
            return catalog.FindCard(memory.ItemId) is { } card
                ? new WeakSpot(QueueItemType.Card, card.Id, null, card.Concept, card.Front, recall, memory.Lapses, memory.Due)
                : null;
        return catalog.FindQuestion(memory.ItemId) is { } question && question.FindCriterion(memory.CriterionId) is { } criterion
            ? new WeakSpot(QueueItemType.Question, question.Id, criterion.Id, question.Concept, criterion.Text, recall, memory.Lapses, memory.Due)
            : null;
    }
}
