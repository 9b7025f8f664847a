using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A card holds one fact: neither side is longer than 60 words.</summary>
internal sealed class CardLengths : ICatalogRule
{
    private const int Most = 60;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var card in draft.Cards)
        {
            CheckSide(card, "front", card.Front);
            CheckSide(card, "back", card.Back);
        }

        void CheckSide(Card card, string key, string text)
        {
            var words = Words.Count(text);
            if (words > Most)
                mistakes.Add(draft.Sources.Of(card, key), $"the {key} has {words} words; accepted: up to {Most} (one fact a card)");
        }
    }
}
