using ReqflowPrep.Catalog;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Queue;

/// <summary>Makes the queue of one instant from what the learner remembers.</summary>
internal sealed class QueueBuilding(ContentCatalog catalog, PracticePlan plan, DateTimeOffset now, IReadOnlySet<(ItemType Type, string Id)> suspended)
{
    private readonly int _today = plan.DayOf(now);

    /// <summary>Whether a memory is due: a learning step when its instant has come, anything else on the learner day of its due instant.</summary>
    public bool IsDue(Memory memory) => IsStep(memory) ? memory.Due <= now : plan.DayOf(memory.Due) <= _today;

    public static bool IsStep(Memory memory) => memory is { State: CardState.Learning or CardState.Relearning, ScheduledDays: 0 };

    public IEnumerable<QueueItem> Steps(IEnumerable<Memory> memories) => DueCards(memories, steps: true).OrderBy(i => i.Due);

    public IEnumerable<QueueItem> Reviews(IReadOnlyList<Memory> memories) =>
        DueCards(memories, steps: false).Concat(DueQuestions(memories)).OrderBy(i => i.Retrievability).ThenBy(i => i.Due).ThenBy(i => i.Id, StringComparer.Ordinal);

    /// <summary>What the learner has not met yet, prerequisites first.</summary>
    public IEnumerable<QueueItem> New(IReadOnlySet<(ItemType Type, string Id)> met) =>
        from item in catalog.NewItems
        let type = item.Kind == StudyItemKind.Card ? ItemType.Card : ItemType.Question
        where !met.Contains((type, item.Id)) && !suspended.Contains((type, item.Id))
        select new QueueItem(item.Kind == StudyItemKind.Card ? QueueItemType.Card : QueueItemType.Question, item.Id, item.Concept, null, null, IsNew: true, null);

    private IEnumerable<QueueItem> DueCards(IEnumerable<Memory> memories, bool steps) =>
        from memory in memories
        where memory.ItemType == ItemType.Card && IsStep(memory) == steps && IsDue(memory) && !suspended.Contains((ItemType.Card, memory.ItemId))
        let card = catalog.FindCard(memory.ItemId)
        where card is not null
        select new QueueItem(QueueItemType.Card, card.Id, card.Concept, memory.Due, plan.Retrievability(memory, now), IsNew: false, null);

    private IEnumerable<QueueItem> DueQuestions(IEnumerable<Memory> memories)
    {
        foreach (var group in memories.Where(m => m.ItemType == ItemType.Criterion).GroupBy(m => m.ItemId))
        {
            if (suspended.Contains((ItemType.Question, group.Key)) || catalog.FindQuestion(group.Key) is not { } question) continue;
            var due = group.Where(IsDue).Select(m => (Memory: m, Criterion: question.FindCriterion(m.CriterionId))).Where(m => m.Criterion is not null).ToList();
            var must = due.Where(m => m.Criterion!.Kind == CriterionKind.Must).Select(m => m.Memory).ToList();
            if (must.Count == 0) continue;
            yield return new QueueItem(
                QueueItemType.Question, question.Id, question.Concept, must.Min(m => m.Due), must.Min(m => plan.Retrievability(m, now)), IsNew: false,
                [.. question.Criteria.Where(c => due.Any(d => d.Criterion == c)).Select(c => c.Id)]);
        }
    }
}
