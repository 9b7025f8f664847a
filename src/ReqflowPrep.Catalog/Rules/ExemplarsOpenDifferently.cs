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
        foreach (var list in ExemplarList.All(draft))
        {
            var openings = list.Statements.Index().GroupBy(pair => string.Join(' ', Words.Of(pair.Item).Take(OpeningWords)));
            foreach (var opening in openings.Where(opening => opening.Count() > Most))
                mistakes.Add(
                    list.PlaceOf(opening.Last().Index),
                    $"{opening.Count()} exemplars of '{list.Key}' begin with '{opening.Key}'; accepted: up to {Most}");
        }
    }
}
