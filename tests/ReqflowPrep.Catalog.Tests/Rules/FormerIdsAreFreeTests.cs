using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class FormerIdsAreFreeTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AFormerIdIsNotTheIdOfAnotherItem() => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", "kind: gotcha", "formerIds: [card-1]\n  kind: gotcha")
        .HasOnly(SeedFiles.Alpha + "cards.yaml", "formerIds", "the former id 'alpha-basics.card-1' is taken by the item at concepts/alpha-basics/cards.yaml:9");

    [Fact]
    public void AFormerSlugIsNotAnotherConcept() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "title: The", "formerIds: [beta-next]\ntitle: The")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "formerIds", "the former id 'beta-next' is taken by the item at concepts/beta-next/concept.yaml:1");

    [Fact]
    public void AFormerIdHasTheGrammarOfIds() => _seed
        .Change(SeedFiles.Alpha + "q1.yaml", "    kind: must", "    formerIds: [Old Id]\n    kind: must")
        .HasOnly(SeedFiles.Alpha + "q1.yaml", "formerIds", "'Old Id' is not an id: 2 to 64 characters of a-z, 0-9 and single hyphens inside");
}
