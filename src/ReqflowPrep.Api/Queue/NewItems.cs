using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Queue;

internal static class NewItems
{
    /// <summary>
    /// Takes new items in the order of their prerequisites, and alternates between concepts where that order allows it: nothing of a concept
    /// comes before the new items of what it builds on.
    /// </summary>
    public static IEnumerable<QueueItem> Alternating(IEnumerable<QueueItem> items, ContentCatalog catalog)
    {
        var waiting = items.GroupBy(i => i.Concept).Select(g => (Concept: catalog.FindConcept(g.Key)!, Items: new Queue<QueueItem>(g))).ToList();
        string? last = null;
        while (waiting.Count > 0)
        {
            var open = waiting.Where(w => !w.Concept.Prerequisites.Any(p => waiting.Any(other => other.Concept.Slug == p)));
            var next = open.FirstOrDefault(w => w.Concept.Slug != last);
            if (next.Concept is null) next = waiting[0];
            last = next.Concept.Slug;
            yield return next.Items.Dequeue();
            if (next.Items.Count == 0) waiting.Remove(next);
        }
    }
}
