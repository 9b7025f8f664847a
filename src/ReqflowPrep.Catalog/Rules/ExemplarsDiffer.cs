using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// No statement is in a question's exemplars twice, and no two of one list say nearly the same words. Across lists only the same statement
/// counts: the opposite of a claim is often just a word away from it, and that pair teaches the grader most.
/// </summary>
internal sealed class ExemplarsDiffer : ICatalogRule
{
    /// <summary>The share of content words in common from which two statements count as one.</summary>
    private const double NearlyTheSame = 0.6;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in draft.Exemplars.GroupBy(list => list.Question.Id))
        {
            var seen = new Dictionary<ulong, Place>();
            foreach (var list in question)
                for (var index = 0; index < list.Statements.Count; index++)
                    CheckStatement(list, index, seen, mistakes);
        }
    }

    private static void CheckStatement(ExemplarList list, int index, Dictionary<ulong, Place> seen, MistakeList mistakes)
    {
        var statement = list.Statements[index];
        if (!seen.TryAdd(statement.Identity, list.PlaceOf(index)))
        {
            mistakes.Add(list.PlaceOf(index), $"this exemplar is here twice; the first is in line {seen[statement.Identity].Line}");
            return;
        }

        for (var other = 0; other < index; other++)
            if (statement.Likeness(list.Statements[other]) is var likeness and >= NearlyTheSame)
                mistakes.Add(
                    list.PlaceOf(index),
                    $"this exemplar shares {likeness * 100:0} % of its content words with the one in line {list.PlaceOf(other).Line}; say it another way");
    }
}
