using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>No template: at most 3 statements of a list begin with the same three words.</summary>
internal sealed class ExemplarsOpenDifferently : ICatalogRule
{
    private const int OpeningWords = 3;
    private const int Most = 3;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var list in draft.Exemplars)
        {
            var openings = list.Statements.Index().GroupBy(pair => pair.Item.Opening(OpeningWords));
            foreach (var opening in openings.Where(opening => opening.Count() > Most))
            {
                var (index, last) = opening.Last();
                var words = string.Join(' ', Words.Of(last.Text).Take(OpeningWords));
                mistakes.Add(
                    list.PlaceOf(index), $"{opening.Count()} exemplars of '{list.Key}' begin with '{words}'; accepted: up to {Most}");
            }
        }
    }
}
