using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Makes exemplars for a criterion that has none: from its own words, the glossary and close criteria of other questions.</summary>
internal sealed class TextExemplars(GradingBackground background)
{
    private const int FewestWords = 4;
    private const int MostBorrowed = 6;

    // Share of rarer content words that two criteria have in common before one lends its exemplars to the other.
    private const double Close = 0.5;

    private readonly (HashSet<string> Stems, Criterion Criterion)[] _lenders =
        [.. background.Criteria.Where(criterion => criterion.Exemplars.Met.Count > 0).Select(criterion => (Stems(criterion.Text), criterion))];

    /// <summary>The exemplars of a criterion, or stand-ins when it has no met ones.</summary>
    public Exemplars For(Criterion criterion)
    {
        if (criterion.Exemplars.Met.Count > 0)
            return criterion.Exemplars;
        var statement = CriterionText.Statement(criterion.Text);
        var words = Tokenizer.Tokenize(statement);
        var clauses = Passages.Split(words, Break.Clause).Where(clause => clause.Length >= FewestWords && clause.Length < words.Length);
        return criterion.Exemplars with
        {
            Met = [statement, .. clauses.Select(clause => statement[words[clause.First].Start..words[clause.End - 1].End]), .. Aliased(statement), .. Borrowed(criterion.Text)],
        };
    }

    private IEnumerable<string> Aliased(string statement) =>
        from term in background.Glossary
        let names = (string[])[term.Name, .. term.Aliases]
        from used in names
        where statement.Contains(used, StringComparison.OrdinalIgnoreCase)
        from other in names
        where other != used
        select statement.Replace(used, other, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Borrowed(string text)
    {
        var stems = Stems(text);
        return _lenders
            .Select(lender => (lender.Criterion, Share: Jaccard(stems, lender.Stems)))
            .Where(lender => lender.Share >= Close)
            .OrderByDescending(lender => lender.Share)
            .SelectMany(lender => lender.Criterion.Exemplars.Met)
            .Take(MostBorrowed);
    }

    private static HashSet<string> Stems(string text) =>
        Tokenizer.Tokenize(CriterionText.Statement(text)).Where(word => word.IsContent).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    private static double Jaccard(HashSet<string> a, HashSet<string> b)
    {
        double shared = a.Count(b.Contains);
        return shared == 0 ? 0 : shared / (a.Count + b.Count - shared);
    }
}
