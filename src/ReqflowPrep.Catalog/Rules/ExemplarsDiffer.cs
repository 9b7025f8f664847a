using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// No statement is in a question's exemplars twice, and no two of one list say nearly the same words. Across lists only the same statement counts: the
/// opposite of a claim is often just a word away from it, and that pair teaches the grader most.
/// </summary>
internal sealed class ExemplarsDiffer : ICatalogRule
{
    /// <summary>The share of content words in common from which two statements count as one.</summary>
    private const double NearlyTheSame = 0.75;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in ExemplarList.All(draft).GroupBy(list => list.Question.Id))
        {
            var seen = new Dictionary<string, Place>();
            foreach (var list in question)
                CheckList(list, seen, mistakes);
        }
    }

    private static void CheckList(ExemplarList list, Dictionary<string, Place> seen, MistakeList mistakes)
    {
        var sets = list.Statements.Select(WordSet.Of).ToArray();
        for (var i = 0; i < sets.Length; i++)
        {
            if (!seen.TryAdd(string.Join(' ', Words.Of(list.Statements[i])), list.PlaceOf(i)))
            {
                mistakes.Add(list.PlaceOf(i), $"this exemplar is here twice; the first is at {seen[string.Join(' ', Words.Of(list.Statements[i]))]}");
                continue;
            }

            for (var j = 0; j < i; j++)
                if (sets[i].Jaccard(sets[j]) is var shared and >= NearlyTheSame and < 1)
                    mistakes.Add(list.PlaceOf(i), $"this exemplar is nearly the one in line {list.PlaceOf(j).Line} ({shared:P0} of the words); say it another way");
        }
    }
}
