using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// Every concept of a learning path is written, is in the path once, and stands after those of its prerequisites that are in the path too.
/// </summary>
internal sealed class PathsAreInOrder : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var concepts = draft.Concepts.ToDictionary(concept => concept.Slug);
        foreach (var path in draft.Paths)
        {
            var inPath = path.Steps.SelectMany(step => step.Concepts).Where(concepts.ContainsKey).ToHashSet();
            var passed = new HashSet<string>();
            foreach (var step in path.Steps)
                foreach (var (index, slug) in step.Concepts.Index())
                    if (Fault(slug, inPath, passed) is { } message)
                        mistakes.Add(draft.Sources.Of(step, "concepts", index), message);
        }

        string? Fault(string slug, HashSet<string> inPath, HashSet<string> passed)
        {
            if (!concepts.TryGetValue(slug, out var concept))
                return $"there is no concept '{slug}'; {Suggestion.For(slug, concepts.Keys)}";
            if (!passed.Add(slug))
                return $"'{slug}' is in this path twice";
            var late = concept.Prerequisites.Where(prerequisite => inPath.Contains(prerequisite) && !passed.Contains(prerequisite)).ToList();
            return late.Count == 0 ? null : $"'{slug}' stands before its prerequisite {string.Join(", ", late.Select(one => $"'{one}'"))}";
        }
    }
}
