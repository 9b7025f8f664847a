using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Learning;

internal enum ExemplarKind { Met, Near, Contradicted }

/// <summary>An exemplar of a rubric.</summary>
/// <param name="Criterion">Index of its criterion.</param>
/// <param name="Kind">Which of the criterion's lists it is from.</param>
/// <param name="Text">The exemplar as written.</param>
/// <param name="Words">Its words.</param>
internal sealed record Exemplar(int Criterion, ExemplarKind Kind, string Text, Word[] Words)
{
    /// <summary>All exemplars of a rubric, in order.</summary>
    public static Exemplar[] Of(Rubric rubric)
    {
        var all = new List<Exemplar>();
        for (var c = 0; c < rubric.Criteria.Count; c++)
        {
            var exemplars = rubric.Criteria[c].Exemplars;
            foreach (var (kind, texts) in new[] { (ExemplarKind.Met, exemplars.Met), (ExemplarKind.Near, exemplars.Near), (ExemplarKind.Contradicted, exemplars.Contradicted) })
                all.AddRange(texts.Select(text => new Exemplar(c, kind, text, Tokenizer.Tokenize(text))));
        }

        return [.. all];
    }
}
