using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class PostmortemsTellTheirConceptTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AnIncidentThatIsToldExists() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "octopus-2020", "octopus-2021")
        .Change(SeedFiles.Alpha + "cards.yaml", "octopus-2020", "octopus-2021")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "octopus-2021", "there is no incident 'octopus-2021'; accepted: octopus-2020");

    [Fact]
    public void AnIncidentThatIsToldListsTheConcept() => _seed
        .Change(SeedFiles.Incident, "[alpha-basics, gamma-later]", "[gamma-later]")
        .HasOnly(
            SeedFiles.Alpha + "concept.yaml",
            "octopus-2020",
            "the incident 'octopus-2020' does not list this concept; add 'alpha-basics' at incidents/octopus-2020.yaml:13");
}
