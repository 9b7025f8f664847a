using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A gotcha card is about a gotcha of its concept and a post-mortem card about one of its post-mortems.</summary>
internal sealed class CardReferences : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var page in draft.Pages)
        {
            var gotchas = page.Gotchas.Select(gotcha => ItemId.Local(gotcha.Id)).ToList();
            var incidents = page.Postmortems.Select(postmortem => postmortem.Incident).ToList();
            foreach (var card in page.Cards)
            {
                Check(card, "gotcha", card.Gotcha is { } gotcha ? ItemId.Local(gotcha) : null, gotchas, "gotcha of this concept");
                Check(card, "incident", card.Incident, incidents, "post-mortem of this concept");
            }
        }

        void Check(Card card, string key, string? id, List<string> known, string what)
        {
            if (!string.IsNullOrEmpty(id) && !known.Contains(id))
                mistakes.Add(draft.Sources.Of(card, key), $"'{id}' is no {what}; {Suggestion.For(id, known)}");
        }
    }
}
