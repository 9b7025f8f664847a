using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A concept has 2 gotchas or more, 2 to 4 architectures and 6 cards or more.</summary>
internal sealed class ConceptCounts : ICatalogRule
{
    private const int LeastGotchas = 2;
    private const int LeastArchitectures = 2;
    private const int MostArchitectures = 4;
    private const int LeastCards = 6;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var page in draft.Pages)
        {
            if (page.Gotchas.Count is > 0 and < LeastGotchas)
                mistakes.Add(draft.Sources.Of(page, "gotchas"), $"there is {page.Gotchas.Count} gotcha; accepted: {LeastGotchas} or more");
            if (page.AppearsIn.Count is > 0 and < LeastArchitectures or > MostArchitectures)
                mistakes.Add(
                    draft.Sources.Of(page, "appearsIn"),
                    $"'appearsIn' has {page.AppearsIn.Count} architectures; accepted: {LeastArchitectures} to {MostArchitectures}");
        }

        foreach (var concept in draft.Concepts.Where(concept => concept.Cards.Count < LeastCards))
        {
            var path = $"concepts/{concept.Slug}/cards.yaml";
            if (!draft.Misshapen.Contains(path))
                mistakes.Add(path, 1, $"there are {concept.Cards.Count} cards; accepted: {LeastCards} or more");
        }
    }
}
