namespace ReqflowPrep.Catalog.Reading;

/// <summary>Everything that could be read, right or wrong, as the rules see it. References are as written, also those to planned concepts.</summary>
internal sealed class CatalogDraft
{
    public required SeedFolder Folder { get; init; }

    public required Sources Sources { get; init; }

    public required IReadOnlyList<Category> Categories { get; init; }

    public required IReadOnlyList<PlannedConcept> Planned { get; init; }

    public required IReadOnlyList<Incident> Incidents { get; init; }

    public required IReadOnlyList<Concept> Concepts { get; init; }

    /// <summary>The pages that could be read: a page that could not is stood in for by an empty one, which rules about pages leave alone.</summary>
    public IEnumerable<Concept> Pages => Concepts.Where(Sources.Knows);

    public IEnumerable<Card> Cards => Concepts.SelectMany(concept => concept.Cards);

    public IEnumerable<Question> Questions => Concepts.SelectMany(concept => concept.Questions);

    public IEnumerable<Simulation> Simulations => Concepts.Select(concept => concept.Simulation).OfType<Simulation>();
}
