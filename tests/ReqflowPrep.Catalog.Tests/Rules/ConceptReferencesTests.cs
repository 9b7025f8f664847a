using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ConceptReferencesTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void APrerequisiteIsWrittenOrPlanned() => _seed
        .Change(SeedFiles.Beta + "concept.yaml", "[alpha-basics, gamma-later]", "[alpha-basics, gamma-never]")
        .HasOnly(SeedFiles.Beta + "concept.yaml", "gamma-never", "there is no concept 'gamma-never', written or in planned.tsv; accepted: alpha-basics, beta-next, gamma-later");

    [Fact]
    public void ARelatedConceptIsWrittenOrPlanned() => _seed
        .Change(SeedFiles.Beta + "concept.yaml", "related: []", "related: [nowhere]")
        .HasOnly(SeedFiles.Beta + "concept.yaml", "nowhere", "there is no concept 'nowhere', written or in planned.tsv; accepted: alpha-basics, beta-next, gamma-later");

    [Fact]
    public void AnIncidentNamesConceptsThatAreThere() => _seed
        .Change(SeedFiles.Incident, "gamma-later", "delta-never")
        .HasOnly(SeedFiles.Incident, "delta-never", "there is no concept 'delta-never', written or in planned.tsv; accepted: alpha-basics, beta-next, gamma-later");

    [Fact]
    public void AConceptIsNotItsOwnPrerequisite() => _seed
        .Change(SeedFiles.Beta + "concept.yaml", "[alpha-basics, gamma-later]", "[beta-next]")
        .HasOnly(SeedFiles.Beta + "concept.yaml", "[beta-next]", "'beta-next' is this concept itself");

    [Fact]
    public void AConceptIsNamedOnce() => _seed
        .Change(SeedFiles.Beta + "concept.yaml", "related: []", "related: [gamma-later]")
        .HasOnly(SeedFiles.Beta + "concept.yaml", "related: [gamma-later]", "'gamma-later' is a prerequisite already; name it once");

    [Fact]
    public void AListNamesAConceptOnce() => _seed
        .Change(SeedFiles.Incident, "[alpha-basics, gamma-later]", "[alpha-basics, alpha-basics]")
        .HasOnly(SeedFiles.Incident, "[alpha-basics, alpha-basics]", "'alpha-basics' is named twice in 'concepts'");
}
