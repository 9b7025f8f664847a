using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// An exemplar is what a candidate says, not the criterion again: a grader that learned from copies would reward copying.
/// </summary>
internal sealed class ExemplarsDoNotCopyTheCriterion : ICatalogRule
{
    /// <summary>The share of content words in common from which a statement counts as a copy.</summary>
    private const double Copied = 0.6;

    /// <summary>Words in a row that nobody says by chance.</summary>
    private const int CopiedRun = 8;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var list in draft.Exemplars)
        {
            var owner = new Statement(list.OwnerText);
            var runs = owner.Runs(CopiedRun).ToHashSet();
            foreach (var (index, statement) in list.Statements.Index())
                if (statement.Likeness(owner) >= Copied || statement.Runs(CopiedRun).Any(runs.Contains))
                    mistakes.Add(list.PlaceOf(index), $"this exemplar copies the text of '{list.Owner}'; say it as a candidate would");
        }
    }
}
