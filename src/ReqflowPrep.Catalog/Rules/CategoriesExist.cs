using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>The category of every concept is one of categories.yaml.</summary>
internal sealed class CategoriesExist : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        var known = draft.Categories.Select(category => category.Id).ToList();
        foreach (var page in draft.Pages.Where(page => page.Category.Length > 0 && !known.Contains(page.Category)))
            mistakes.Add(
                draft.Sources.Of(page, "category"),
                $"there is no category '{page.Category}'; {Suggestion.For(page.Category, known)}");
    }
}
