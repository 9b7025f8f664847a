using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ConceptCountsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AConceptHasTwoGotchasOrMore()
    {
        var path = SeedFiles.Beta + "concept.yaml";
        _seed.Change(path, _seed.Between(path, "  - id: second-trap", "postmortems:"), "")
            .HasOnly(path, "gotchas:", "there is 1 gotcha; accepted: 2 or more");
    }

    [Fact]
    public void AConceptAppearsInTwoArchitecturesOrMore()
    {
        var path = SeedFiles.Beta + "concept.yaml";
        _seed.Change(path, _seed.Between(path, "  - name: Cassandra", "gotchas:"), "")
            .HasOnly(path, "appearsIn:", "'appearsIn' has 1 architectures; accepted: 2 to 4");
    }

    [Fact]
    public void AConceptAppearsInFourArchitecturesOrFewer() => _seed
        .Change(
            SeedFiles.Beta + "concept.yaml",
            "appearsIn:\n",
            "appearsIn:\n" + string.Concat(Enumerable.Range(1, 3).Select(number => $"  - name: System {number}\n    how: It does.\n")))
        .HasOnly(SeedFiles.Beta + "concept.yaml", "appearsIn:", "'appearsIn' has 5 architectures; accepted: 2 to 4");

    [Fact]
    public void NoCardsAreTooFew() => _seed
        .Write(SeedFiles.Beta + "cards.yaml", "[]\n")
        .HasOnly(SeedFiles.Beta + "cards.yaml", "[]", "there are 0 cards; accepted: 6 or more");

    [Fact]
    public void AConceptHasSixCardsOrMore()
    {
        var path = SeedFiles.Beta + "cards.yaml";
        _seed.Change(path, _seed.Between(path, "- id: card-5", null), "")
            .HasOnly(path, "- id: trap-card", "there are 5 cards; accepted: 6 or more");
    }
}
