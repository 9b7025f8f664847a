namespace ReqflowPrep.Catalog.Reading;

/// <summary>
/// Everything that could be read, right or wrong, as the rules see it. References are as written, also those to planned concepts.
/// </summary>
internal sealed class CatalogDraft
{
    private readonly Lazy<IReadOnlyList<ExemplarList>> _exemplars;
    private readonly Lazy<IReadOnlyList<Prose>> _texts;

    public CatalogDraft()
    {
        _exemplars = new(() => [.. Questions.SelectMany(question => ExemplarList.Of(question, Sources!))]);
        _texts = new(ReadTexts);
    }

    public required SeedFolder Folder { get; init; }

    public required Sources Sources { get; init; }

    public required IReadOnlyList<Category> Categories { get; init; }

    public required IReadOnlyList<LearningPath> Paths { get; init; }

    public required IReadOnlyList<PlannedConcept> Planned { get; init; }

    public required IReadOnlyList<Incident> Incidents { get; init; }

    public required IReadOnlyList<Concept> Concepts { get; init; }

    /// <summary>
    /// The files with a mistake of shape. A rule that draws conclusions from a whole file leaves these alone, so that one slip is one
    /// mistake.
    /// </summary>
    public required IReadOnlySet<string> Misshapen { get; init; }

    /// <summary>
    /// The pages that could be read: a page that could not is stood in for by an empty one, which rules about pages leave alone.
    /// </summary>
    public IEnumerable<Concept> Pages => Concepts.Where(Sources.Knows);

    public IEnumerable<Card> Cards => Concepts.SelectMany(concept => concept.Cards);

    public IEnumerable<Question> Questions => Concepts.SelectMany(concept => concept.Questions);

    /// <summary>All lists of exemplars; their words are taken apart once for all rules.</summary>
    public IReadOnlyList<ExemplarList> Exemplars => _exemplars.Value;

    /// <summary>Every text that is written for a reader.</summary>
    public IReadOnlyList<Prose> Texts => _texts.Value;

    /// <summary>The simulations whose files have the right shape.</summary>
    public IEnumerable<Simulation> Simulations =>
        Concepts.Select(concept => concept.Simulation).OfType<Simulation>()
            .Where(simulation => !Misshapen.Contains(Sources.Of(simulation).File));

    private List<Prose> ReadTexts()
    {
        var texts = new List<Prose>();
        foreach (var file in Folder.Files)
            Prose.AddAll(file, file.Root, "", texts);
        return texts;
    }
}
