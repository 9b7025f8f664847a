using ReqflowPrep.Catalog.Text;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>One list of exemplars with what the rules about exemplars need to know of it.</summary>
internal sealed class ExemplarList
{
    private readonly Sources _sources;
    private readonly Exemplars _exemplars;

    private ExemplarList(
        Sources sources, Question question, string owner, string ownerText, Exemplars exemplars, string key, IReadOnlyList<string> texts, int least)
    {
        _sources = sources;
        _exemplars = exemplars;
        Question = question;
        Owner = owner;
        OwnerText = ownerText;
        Key = key;
        Least = least;
        Statements = [.. texts.Select(text => new Statement(text))];
    }

    public Question Question { get; }

    /// <summary>The id of the criterion or misconception.</summary>
    public string Owner { get; }

    public string OwnerText { get; }

    /// <summary>met, near or contradicted.</summary>
    public string Key { get; }

    /// <summary>How many there must be.</summary>
    public int Least { get; }

    public IReadOnlyList<Statement> Statements { get; }

    public Place Place => _sources.Of(_exemplars, Key);

    public Place PlaceOf(int index) => _sources.Of(_exemplars, Key, index);

    /// <summary>All lists of a question that were read.</summary>
    public static IEnumerable<ExemplarList> Of(Question question, Sources sources)
    {
        foreach (var criterion in question.Criteria.Where(criterion => sources.Knows(criterion.Exemplars)))
        {
            yield return List(criterion.Id, criterion.Text, criterion.Exemplars, "met", criterion.Exemplars.Met, 20);
            yield return List(criterion.Id, criterion.Text, criterion.Exemplars, "near", criterion.Exemplars.Near, 8);
            yield return List(criterion.Id, criterion.Text, criterion.Exemplars, "contradicted", criterion.Exemplars.Contradicted, 6);
        }

        foreach (var wrong in question.Misconceptions.Where(wrong => sources.Knows(wrong.Exemplars)))
        {
            yield return List(wrong.Id, wrong.Text, wrong.Exemplars, "met", wrong.Exemplars.Met, 6);
            yield return List(wrong.Id, wrong.Text, wrong.Exemplars, "near", wrong.Exemplars.Near, 4);
        }

        ExemplarList List(string owner, string ownerText, Exemplars exemplars, string key, IReadOnlyList<string> texts, int least) =>
            new(sources, question, owner, ownerText, exemplars, key, texts, least);
    }
}
