namespace ReqflowPrep.Catalog.Indexing;

/// <summary>
/// The order in which to meet concepts. Of those whose prerequisites have all been met, the easiest comes first, then the one whose
/// category comes first, then the first slug (Kahn's algorithm with a priority queue): the result depends on nothing else, not on the order
/// of the files.
/// </summary>
internal static class PrerequisiteOrder
{
    /// <summary>Orders concepts without cycles; prerequisites that are not among them count as met.</summary>
    public static IReadOnlyList<Concept> Of(IReadOnlyList<Concept> concepts, IReadOnlyList<Category> categories)
    {
        var shelf = categories.Select((category, index) => (category.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var bySlug = concepts.ToDictionary(concept => concept.Slug);
        var unmet = concepts.ToDictionary(concept => concept.Slug, concept => concept.Prerequisites.Count(bySlug.ContainsKey));
        var opens = concepts
            .SelectMany(concept => concept.Prerequisites, (concept, prerequisite) => (concept, prerequisite))
            .ToLookup(pair => pair.prerequisite, pair => pair.concept);

        var ready = new PriorityQueue<Concept, (Difficulty Difficulty, int Shelf, string Slug)>(
            Comparer<(Difficulty Difficulty, int Shelf, string Slug)>.Create(Compare));
        void Enqueue(Concept concept) => ready.Enqueue(concept, (concept.Difficulty, shelf[concept.Category], concept.Slug));

        foreach (var concept in concepts.Where(concept => unmet[concept.Slug] == 0))
            Enqueue(concept);

        var order = new List<Concept>(concepts.Count);
        while (ready.TryDequeue(out var concept, out _))
        {
            order.Add(concept);
            foreach (var next in opens[concept.Slug].Where(next => --unmet[next.Slug] == 0))
                Enqueue(next);
        }

        return order.AsReadOnly();
    }

    private static int Compare((Difficulty Difficulty, int Shelf, string Slug) a, (Difficulty Difficulty, int Shelf, string Slug) b) =>
        a.Difficulty.CompareTo(b.Difficulty) is not 0 and var byDifficulty ? byDifficulty
        : a.Shelf.CompareTo(b.Shelf) is not 0 and var byShelf ? byShelf
        : string.CompareOrdinal(a.Slug, b.Slug);
}
