using System.Collections.Frozen;

namespace ReqflowPrep.Catalog.Indexing;

/// <summary>Finds items by their id, by every id that they had, and by each of these under every slug that their concept had.</summary>
internal static class ItemIndex
{
    public static FrozenDictionary<string, T> Of<T>(
        IReadOnlyList<Concept> concepts, Func<Concept, IEnumerable<T>> items, Func<T, string> id, Func<T, IReadOnlyList<string>> formerIds)
    {
        var index = new Dictionary<string, T>();
        foreach (var concept in concepts)
            foreach (var item in items(concept))
                index.Add(id(item), item);
        foreach (var concept in concepts)
            foreach (var item in items(concept))
                foreach (var former in FormerIds(concept, id(item), formerIds(item)))
                    index.TryAdd(former, item);
        return index.ToFrozenDictionary();
    }

    private static IEnumerable<string> FormerIds(Concept concept, string id, IReadOnlyList<string> formerIds) =>
    [
        .. formerIds,
        .. from former in concept.FormerSlugs
           from known in formerIds.Prepend(id)
           where IsUnder(concept.Slug, known)
           select former + known[concept.Slug.Length..],
    ];

    private static bool IsUnder(string slug, string id) =>
        id.StartsWith(slug, StringComparison.Ordinal) && (id.Length == slug.Length || id[slug.Length] == '.');
}
