using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>planned.tsv shrinks as the catalog fills: what is written is not planned.</summary>
internal sealed class PlannedConceptsAreUnwritten : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var written = draft.Concepts.Select(concept => concept.Slug).ToHashSet();
        foreach (var planned in draft.Planned.Where(planned => written.Contains(planned.Slug)))
            mistakes.Add(draft.Sources.Of(planned), $"'{planned.Slug}' is written; remove this line");
    }
}
