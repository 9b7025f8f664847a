using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>One list of exemplars with what the rules about exemplars need to know of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Owner">The id of the criterion or misconception.</param>
/// <param name="OwnerText">The text of the criterion or misconception.</param>
/// <param name="Key">met, near or contradicted.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Least">How many there must be.</param>
/// <param name="Exemplars">The item that the list belongs to.</param>
/// <param name="Sources">Where items are written.</param>
internal sealed record ExemplarList(
    Question Question, string Owner, string OwnerText, string Key, IReadOnlyList<string> Statements, int Least, Exemplars Exemplars, Sources Sources)
{
    /// <summary>The place of the list.</summary>
    public Place Place => Sources.Of(Exemplars, Key);

    /// <summary>The place of one statement.</summary>
    public Place PlaceOf(int index) => Sources.Of(Exemplars, Key, index);

    /// <summary>All lists that were read, question by question.</summary>
    public static IEnumerable<ExemplarList> All(CatalogDraft draft) => draft.Questions.SelectMany(question => Of(question, draft.Sources));

    private static IEnumerable<ExemplarList> Of(Question question, Sources sources)
    {
        foreach (var criterion in question.Criteria.Where(criterion => sources.Knows(criterion.Exemplars)))
        {
            var exemplars = criterion.Exemplars;
            yield return new(question, criterion.Id, criterion.Text, "met", exemplars.Met, 20, exemplars, sources);
            yield return new(question, criterion.Id, criterion.Text, "near", exemplars.Near, 8, exemplars, sources);
            yield return new(question, criterion.Id, criterion.Text, "contradicted", exemplars.Contradicted, 6, exemplars, sources);
        }

        foreach (var misconception in question.Misconceptions.Where(misconception => sources.Knows(misconception.Exemplars)))
        {
            var exemplars = misconception.Exemplars;
            yield return new(question, misconception.Id, misconception.Text, "met", exemplars.Met, 6, exemplars, sources);
            yield return new(question, misconception.Id, misconception.Text, "near", exemplars.Near, 4, exemplars, sources);
        }
    }
}
