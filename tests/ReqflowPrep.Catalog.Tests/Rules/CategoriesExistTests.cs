using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CategoriesExistTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AConceptStandsOnAShelfThatIsThere() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "category: reliability", "category: relyability")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "relyability", "there is no category 'relyability'; accepted: reliability, data");
}
