namespace ReqflowPrep.Grading.Learning;

/// <summary>An exemplar of a rubric.</summary>
/// <param name="Criterion">Index of its criterion, or <see cref="HeldOut"/> or <see cref="Generic"/>.</param>
/// <param name="Kind">Which of the criterion's lists it is from.</param>
/// <param name="Text">The exemplar as written.</param>
internal sealed record Exemplar(int Criterion, ExemplarKind Kind, string Text)
{
    /// <summary>Stands for the criterion of an exemplar that must not be learnt from.</summary>
    public const int HeldOut = -1;

    /// <summary>Stands for the criterion of a sentence that says nothing about any criterion.</summary>
    public const int Generic = -2;

    private static readonly Exemplar[] GenericSentences = ReadGeneric();

    /// <summary>
    /// Sentences that anyone might say about any system, or about the weather: without them a rubric of one or two criteria has nothing to
    /// tell its criteria from.
    /// </summary>
    public static IReadOnlyList<Exemplar> Generics => GenericSentences;

    /// <summary>The exemplars of one criterion, in order.</summary>
    public static IEnumerable<Exemplar> Of(int criterion, Exemplars exemplars) =>
    [
        .. exemplars.Met.Select(text => new Exemplar(criterion, ExemplarKind.Met, text)),
        .. exemplars.Near.Select(text => new Exemplar(criterion, ExemplarKind.Near, text)),
        .. exemplars.Contradicted.Select(text => new Exemplar(criterion, ExemplarKind.Contradicted, text)),
    ];

    private static Exemplar[] ReadGeneric()
    {
        using var stream = typeof(Exemplar).Assembly.GetManifestResourceStream("ReqflowPrep.Grading.Learning.generic.txt")
            ?? throw new InvalidOperationException("The library was built without generic.txt.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => new Exemplar(Generic, ExemplarKind.Near, text))];
    }
}
