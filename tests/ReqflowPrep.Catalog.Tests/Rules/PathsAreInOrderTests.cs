using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class PathsAreInOrderTests : IDisposable
{
    private const string Paths = "paths.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void APathLeadsToWrittenConcepts() => _seed
        .Change(Paths, "[beta-next]", "[beta-next, gamma-later]")
        .HasOnly(Paths, "[beta-next", "there is no concept 'gamma-later'; accepted: alpha-basics, beta-next");

    [Fact]
    public void AConceptIsInAPathOnce() => _seed
        .Change(Paths, "[beta-next]", "[beta-next, alpha-basics]")
        .HasOnly(Paths, "[beta-next", "'alpha-basics' is in this path twice");

    [Fact]
    public void APrerequisiteInThePathComesBefore() => _seed
        .Change(Paths, "[alpha-basics]", "[swapped]").Change(Paths, "[beta-next]", "[alpha-basics]").Change(Paths, "[swapped]", "[beta-next]")
        .HasOnly(Paths, "[beta-next]", "'beta-next' stands before its prerequisite 'alpha-basics'");

    [Fact]
    public void APrerequisiteOutsideThePathIsNoMatter()
    {
        var catalog = _seed.Change(Paths, _seed.Between(Paths, "    - title: First", "    - title: Then"), "").Catalog();
        Assert.Equal(["beta-next"], Assert.Single(catalog.FindPath("short-way")!.Steps).Concepts);
    }

    [Fact]
    public void TwoPathsMayShareAConcept()
    {
        var catalog = _seed.Append(Paths, _seed.Text(Paths).Replace("short-way", "same-way", StringComparison.Ordinal)).Catalog();
        Assert.Equal(["short-way", "same-way"], catalog.Paths.Select(path => path.Id));
    }
}
