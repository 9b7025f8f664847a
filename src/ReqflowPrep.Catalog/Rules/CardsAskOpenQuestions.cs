using System.Collections.Frozen;
using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A card is never answered by yes or no: half of the guesses would be right.</summary>
internal sealed class CardsAskOpenQuestions : ICatalogRule
{
    private static readonly FrozenSet<string> YesNoOpeners = Words.Of(
        """
        is are was were am do does did can could will would should shall may might must has have had
        isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't
        """).ToFrozenSet();

    private static readonly FrozenSet<string> OpenWords = Words.Of(
        "what what's why how which when where who whose whom name explain describe give list state compare define").ToFrozenSet();

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var card in draft.Cards)
        {
            var sentences = Sentences.Of(card.Front).Select(Words.Of).Where(words => words.Count > 0).ToList();
            if (sentences.Any(words => YesNoOpeners.Contains(words[0])) && !sentences.Any(words => words.Any(OpenWords.Contains)))
                mistakes.Add(draft.Sources.Of(card, "front"), "this is a yes/no question; ask what, why, how, which or when");
        }
    }
}
