namespace ReqflowPrep.Grading.Learning;

/// <summary>What a criterion is learnt from.</summary>
/// <param name="Text">The criterion in plain language.</param>
/// <param name="Wordings">The same in other words, by the glossary.</param>
/// <param name="Exemplars">Its exemplars, or stand-ins for them.</param>
internal sealed record CriterionSource(string Text, IReadOnlyList<string> Wordings, Exemplars Exemplars)
{
    /// <summary>A criterion as its author wrote it.</summary>
    public static CriterionSource Of(Criterion criterion) => new(criterion.Text, [], criterion.Exemplars);
}
