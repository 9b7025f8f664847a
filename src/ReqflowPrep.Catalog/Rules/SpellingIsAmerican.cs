using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>One spelling throughout: American. Calibration answers are left alone; candidates type as they like.</summary>
internal sealed class SpellingIsAmerican : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var prose in draft.Texts.Where(prose => prose.Key != "answer"))
            foreach (var word in BritishSpelling.In(prose.Scalar.Text))
                mistakes.Add(prose.PlaceOf(word), $"'{word}' is British spelling; write '{BritishSpelling.American(word)}'");
    }
}
