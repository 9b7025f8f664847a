using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// Enough statements to learn from: a criterion has 20 met, 8 near and 6 contradicted or more, a misconception 6 met and 4 near. Graders
/// trained on fewer met statements are measurably worse.
/// </summary>
internal sealed class ExemplarCounts : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var list in draft.Exemplars.Where(list => list.Statements.Count < list.Least))
            mistakes.Add(
                list.Place, $"'{list.Key}' of '{list.Owner}' has {list.Statements.Count} statements; accepted: {list.Least} or more");
    }
}
