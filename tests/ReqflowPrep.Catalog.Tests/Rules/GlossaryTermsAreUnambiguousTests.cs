using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class GlossaryTermsAreUnambiguousTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void ATermIsDefinedOnce() => _seed
        .Change(SeedFiles.Beta + "concept.yaml", "term: beta-next term", "term: Alpha-Basics word")
        .HasOnly(
            SeedFiles.Beta + "concept.yaml",
            "term: Alpha-Basics word",
            $"'Alpha-Basics word' is defined at concepts/alpha-basics/concept.yaml:{_seed.LineOf(SeedFiles.Alpha + "concept.yaml", "synonyms:")} already; a term is defined once, other pages just use it");

    [Fact]
    public void ARelatedTermIsNoSynonym() => _seed
        .Change(SeedFiles.Beta + "concept.yaml", "beta-next neighbor", "beta-next word")
        .HasOnly(SeedFiles.Beta + "concept.yaml", "related: [beta", "'beta-next word' means the same as 'beta-next term'; a related term means something else");
}
