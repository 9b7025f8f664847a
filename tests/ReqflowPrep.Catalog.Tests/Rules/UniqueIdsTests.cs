using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class UniqueIdsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void TwoGotchasOfAConceptNeverShareAnId() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "id: second-trap", "id: first-trap")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "id: first-trap\n    title: The second", "the gotcha 'first-trap' is here twice; the first is at concepts/alpha-basics/concept.yaml:28");

    [Fact]
    public void TwoCardsOfAConceptNeverShareAnId() => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", "id: card-2", "id: trap-card")
        .HasOnly(SeedFiles.Alpha + "cards.yaml", "id: trap-card\n  kind: concept", "the card 'trap-card' is here twice; the first is at concepts/alpha-basics/cards.yaml:1");

    [Fact]
    public void TwoCategoriesNeverShareAnId() => _seed
        .Change("categories.yaml", "id: data", "id: reliability")
        .HasOnly("categories.yaml", "id: reliability\n  title: Data", "the category 'reliability' is here twice; the first is at categories.yaml:1");

    [Fact]
    public void TwoPathsNeverShareAnId() => _seed
        .Append("paths.yaml", _seed.Text("paths.yaml").Replace("The short way", "Another way", StringComparison.Ordinal))
        .HasOnly("paths.yaml", "- id: short-way\n  title: Another", "the path 'short-way' is here twice; the first is at paths.yaml:1");

    [Fact]
    public void AnOpenAndASealedAnswerNeverShareAnId() => _seed
        .Change(SeedFiles.Alpha + "q1.sealed.yaml", "id: middling", "id: strong")
        .HasOnly(SeedFiles.Alpha + "q1.sealed.yaml", "id: strong", "the answer 'strong' is here twice; the first is at concepts/alpha-basics/q1.calibration.yaml:1");

    [Fact]
    public void TwoNodesOfASimulationNeverShareAnId() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "- { id: p, label: Pump, kind: service }", "- { id: p, label: Pump, kind: service }\n  - { id: p, label: Valve, kind: service }")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "label: Valve", "the node 'p' is here twice; the first is at concepts/alpha-basics/simulation.yaml:3");

    [Fact]
    public void TheSameIdInTwoConceptsIsTwoItems() => Assert.Equal(2, _seed.Catalog().Cards.Count(card => card.Id.EndsWith(".trap-card", StringComparison.Ordinal)));
}
