using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>An exemplar is one statement as spoken: 6 to 28 words.</summary>
internal sealed class ExemplarLengths : ICatalogRule
{
    private const int Least = 6;
    private const int Most = 28;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var list in draft.Exemplars)
            foreach (var (index, statement) in list.Statements.Index())
                if (Words.Count(statement.Text) is var words and (< Least or > Most))
                    mistakes.Add(list.PlaceOf(index), $"this exemplar has {words} words; accepted: {Least} to {Most}");
    }
}
