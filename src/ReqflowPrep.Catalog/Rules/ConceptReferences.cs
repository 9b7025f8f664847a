using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// Prerequisites, related concepts and those of an incident are written or planned, each named once, and none is the concept itself.
/// </summary>
internal sealed class ConceptReferences : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var known = draft.Concepts.Select(concept => concept.Slug).Concat(draft.Planned.Select(planned => planned.Slug)).ToHashSet();
        foreach (var page in draft.Pages)
        {
            CheckList(page, "prerequisites", page.Prerequisites, page.Slug);
            CheckList(page, "related", page.Related, page.Slug);
            foreach (var (index, slug) in page.Related.Index())
                if (page.Prerequisites.Contains(slug))
                    mistakes.Add(draft.Sources.Of(page, "related", index), $"'{slug}' is a prerequisite already; name it once");
        }

        foreach (var incident in draft.Incidents)
            CheckList(incident, "concepts", incident.Concepts, self: null);

        void CheckList(object item, string key, IReadOnlyList<string> slugs, string? self)
        {
            foreach (var (index, slug) in slugs.Index())
            {
                var place = draft.Sources.Of(item, key, index);
                if (slug == self)
                    mistakes.Add(place, $"'{slug}' is this concept itself");
                else if (!known.Contains(slug))
                    mistakes.Add(place, $"there is no concept '{slug}', written or in planned.tsv; {Suggestion.For(slug, known)}");
                else if (slugs.Take(index).Contains(slug))
                    mistakes.Add(place, $"'{slug}' is named twice in '{key}'");
            }
        }
    }
}
