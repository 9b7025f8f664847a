using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A term or synonym means one thing in the whole catalog, and what is only related to a term is not also its synonym.</summary>
internal sealed class GlossaryTermsAreUnambiguous : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var names = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in draft.Pages.SelectMany(page => page.Glossary))
        {
            Define(term.Term, draft.Sources.Of(term));
            foreach (var (index, synonym) in term.Synonyms.Index())
                Define(synonym, draft.Sources.Of(term, "synonyms", index));
            foreach (var (index, related) in term.Related.Index())
                if (term.Synonyms.Prepend(term.Term).Contains(related, StringComparer.OrdinalIgnoreCase))
                    mistakes.Add(
                        draft.Sources.Of(term, "related", index),
                        $"'{related}' means the same as '{term.Term}'; a related term means something else");
        }

        void Define(string name, Place place)
        {
            if (name.Length > 0 && !names.TryAdd(name, place))
                mistakes.Add(place, $"'{name}' is defined at {names[name]} already; a term is defined once, other pages just use it");
        }
    }
}
