using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class PrerequisitesHaveNoCyclesTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void ACycleIsShownWhole() => _seed.Remove("paths.yaml")
        .Change(SeedFiles.Alpha + "concept.yaml", "prerequisites: []", "prerequisites: [beta-next]")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "prerequisites", "prerequisites lead back to where they started: alpha-basics → beta-next → alpha-basics");
}
