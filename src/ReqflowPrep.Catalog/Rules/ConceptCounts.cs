using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A concept has 3 to 5 gotchas, 2 to 4 architectures and 8 to 14 cards.</summary>
internal sealed class ConceptCounts : ICatalogRule
{
    private const int LeastGotchas = 3;
    private const int MostGotchas = 5;
    private const int LeastArchitectures = 2;
    private const int MostArchitectures = 4;
    private const int LeastCards = 8;
    private const int MostCards = 14;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var page in draft.Pages)
        {
            if (page.Gotchas.Count is > 0 and < LeastGotchas or > MostGotchas)
                mistakes.Add(
                    draft.Sources.Of(page, "gotchas"), $"'gotchas' has {page.Gotchas.Count} elements; accepted: {LeastGotchas} to {MostGotchas}");
            if (page.AppearsIn.Count is > 0 and < LeastArchitectures or > MostArchitectures)
                mistakes.Add(
                    draft.Sources.Of(page, "appearsIn"),
                    $"'appearsIn' has {page.AppearsIn.Count} architectures; accepted: {LeastArchitectures} to {MostArchitectures}");
        }

        foreach (var concept in draft.Concepts.Where(concept => concept.Cards.Count is < LeastCards or > MostCards))
        {
            var path = $"concepts/{concept.Slug}/cards.yaml";
            if (!draft.Misshapen.Contains(path))
                mistakes.Add(path, 1, $"there are {concept.Cards.Count} cards; accepted: {LeastCards} to {MostCards}");
        }
    }
}
