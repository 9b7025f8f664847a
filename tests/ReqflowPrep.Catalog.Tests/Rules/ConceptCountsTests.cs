using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ConceptCountsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AConceptHasThreeGotchasOrMore()
    {
        var path = SeedFiles.Beta + "concept.yaml";
        _seed.Change(path, _seed.Between(path, "  - id: third-trap", "postmortems:"), "")
            .HasOnly(path, "gotchas:", "'gotchas' has 2 elements; accepted: 3 to 5");
    }

    [Fact]
    public void AConceptHasFiveGotchasOrFewer() => _seed
        .Change(
            SeedFiles.Beta + "concept.yaml",
            "gotchas:\n",
            "gotchas:\n" + string.Concat(Enumerable.Range(1, 3).Select(number => $"  - id: trap-{number}\n    title: Trap {number}\n    whyItBites: It does.\n    whatToDo: Wait.\n")))
        .HasOnly(SeedFiles.Beta + "concept.yaml", "gotchas:", "'gotchas' has 6 elements; accepted: 3 to 5");

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
        .HasOnly(SeedFiles.Beta + "cards.yaml", "[]", "there are 0 cards; accepted: 8 to 14");

    [Fact]
    public void AConceptHasEightCardsOrMore()
    {
        var path = SeedFiles.Beta + "cards.yaml";
        _seed.Change(path, _seed.Between(path, "- id: card-7", null), "")
            .HasOnly(path, "- id: trap-card", "there are 7 cards; accepted: 8 to 14");
    }

    [Fact]
    public void AConceptHasFourteenCardsOrFewer() => _seed
        .Append(
            SeedFiles.Beta + "cards.yaml",
            string.Concat(Enumerable.Range(10, 7).Select(number => $"- id: card-{number}\n  kind: concept\n  front: What is {number}?\n  back: A number.\n")))
        .HasOnly(SeedFiles.Beta + "cards.yaml", "- id: trap-card", "there are 15 cards; accepted: 8 to 14");
}
