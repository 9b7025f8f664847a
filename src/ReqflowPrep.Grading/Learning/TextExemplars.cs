using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

/// <summary>Makes exemplars for a criterion that has none: from its own words, the glossary and close criteria of other questions.</summary>
internal sealed class TextExemplars(GradingBackground background, Lenders lenders)
{
    private const int FewestWords = 4;

    /// <summary>What a criterion is learnt from.</summary>
    public CriterionSource Source(Criterion criterion) =>
        new(criterion.Text, CriterionText.AsksForMention(criterion.Text) ? [.. Aliased(criterion.Text)] : [], For(criterion));

    /// <summary>The exemplars of a criterion, with stand-ins when it has too few met ones.</summary>
    public Exemplars For(Criterion criterion)
    {
        if (criterion.Exemplars.Met.Count >= CriterionTraits.FewestMet)
            return criterion.Exemplars;
        var statement = CriterionText.Statement(criterion.Text);
        var words = Tokenizer.Tokenize(statement);
        var clauses = Passages.Split(words, Break.Clause).Where(clause => clause.Length >= FewestWords && clause.Length < words.Length);
        var borrowed = lenders.For(statement);
        return new()
        {
            Near = [.. criterion.Exemplars.Near, .. borrowed.Near],
            Contradicted = [.. criterion.Exemplars.Contradicted, .. borrowed.Contradicted],
            Met = [.. criterion.Exemplars.Met, statement, .. clauses.Select(clause => statement[words[clause.First].Start..words[clause.End - 1].End]), .. Aliased(statement), .. borrowed.Met],
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
}
