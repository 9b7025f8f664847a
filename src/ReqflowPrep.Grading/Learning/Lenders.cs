using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Criteria with exemplars, which lend them to a criterion that has none and asks for the same.</summary>
internal sealed class Lenders
{
    // Read off pairs of criteria: from here on two ask for the same, or nearly.
    private const float Close = 0.68f;
    private const int MostLenders = 2;
    private const int MostMet = 12;
    private const int MostNear = 6;
    private const int MostContradicted = 4;
    private const int ClosestMet = 5;

    private readonly WordVectors _vectors;
    private readonly (Exemplars Exemplars, float[] Text, float[][] Met)[] _lenders;

    public Lenders(IEnumerable<Criterion> criteria, WordVectors vectors)
    {
        _vectors = vectors;
        _lenders = [.. criteria.Where(criterion => criterion.Exemplars.Met.Count > 0).Select(criterion => (
            criterion.Exemplars,
            Meaning.Of(CriterionText.Statement(criterion.Text), vectors),
            criterion.Exemplars.Met.Select(met => Meaning.Of(met, vectors)).ToArray()))];
    }

    /// <summary>What is lent for a statement: the closest exemplars of the criteria that ask for the same; none when there is no such criterion.</summary>
    public Exemplars For(string statement)
    {
        var wanted = Meaning.Of(statement, _vectors);
        var close = _lenders
            .Select(lender => (lender.Exemplars, Score: (Meaning.Dot(wanted, lender.Text) + lender.Met.Select(met => Meaning.Dot(wanted, met)).OrderDescending().Take(ClosestMet).Average()) / 2))
            .Where(lender => lender.Score >= Close).OrderByDescending(lender => lender.Score).Take(MostLenders).Select(lender => lender.Exemplars).ToArray();
        return new()
        {
            Met = Closest(close.SelectMany(lender => lender.Met), MostMet),
            Near = Closest(close.SelectMany(lender => lender.Near), MostNear),
            Contradicted = Closest(close.SelectMany(lender => lender.Contradicted), MostContradicted),
        };

        string[] Closest(IEnumerable<string> texts, int most) => [.. texts.OrderByDescending(text => Meaning.Dot(wanted, Meaning.Of(text, _vectors))).Take(most)];
    }
}
