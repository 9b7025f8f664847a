namespace ReqflowPrep.Api.Queue;

internal static class Spreading
{
    /// <summary>
    /// Keeps the order as far as it can and lets no two items of one concept follow each other while another is left: the neighbor would
    /// give the answer away.
    /// </summary>
    public static List<QueueItem> ApartByConcept(this IEnumerable<QueueItem> items)
    {
        var waiting = new LinkedList<QueueItem>(items);
        var left = waiting.GroupBy(i => i.Concept).ToDictionary(g => g.Key, g => g.Count());
        var spread = new List<QueueItem>(waiting.Count);
        while (waiting.First is { } first)
        {
            var last = spread.Count == 0 ? null : spread[^1].Concept;
            var next = Crowded(left, waiting.Count, last) is { } concept ? Find(first, i => i.Concept == concept) : Find(first, i => i.Concept != last);
            next ??= first;
            waiting.Remove(next);
            left[next.Value.Concept]--;
            spread.Add(next.Value);
        }

        return spread;
    }

    // A concept that holds more than half of what is left must go now, or its last items will stand together.
    private static string? Crowded(Dictionary<string, int> left, int total, string? last) =>
        left.Where(c => c.Value * 2 > total && c.Key != last).Select(c => c.Key).FirstOrDefault();

    private static LinkedListNode<QueueItem>? Find(LinkedListNode<QueueItem>? node, Func<QueueItem, bool> fits)
    {
        while (node is not null && !fits(node.Value)) node = node.Next;
        return node;
    }
}
