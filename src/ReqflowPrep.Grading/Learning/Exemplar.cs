namespace ReqflowPrep.Grading.Learning;

/// <summary>An exemplar of a rubric.</summary>
/// <param name="Criterion">Index of its criterion; -1 when it is held out.</param>
/// <param name="Kind">Which of the criterion's lists it is from.</param>
/// <param name="Text">The exemplar as written.</param>
internal sealed record Exemplar(int Criterion, ExemplarKind Kind, string Text)
{
    /// <summary>The exemplars of one criterion, in order.</summary>
    public static IEnumerable<Exemplar> Of(int criterion, Exemplars exemplars) =>
    [
        .. exemplars.Met.Select(text => new Exemplar(criterion, ExemplarKind.Met, text)),
        .. exemplars.Near.Select(text => new Exemplar(criterion, ExemplarKind.Near, text)),
        .. exemplars.Contradicted.Select(text => new Exemplar(criterion, ExemplarKind.Contradicted, text)),
    ];
}
