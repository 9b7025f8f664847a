using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class LinksAreAbsoluteTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("octopus.example.org/ink")]
    [InlineData("ftp://octopus.example.org/ink")]
    [InlineData("https://octopus example.org")]
    [InlineData("https:///ink")]
    public void AnIncidentLinksToAnAbsoluteAddress(string url) => _seed
        .Change(SeedFiles.Incident, "https://octopus.example.org/ink", url)
        .HasOnly(SeedFiles.Incident, "url:", $"'{url}' is no link; accepted: an absolute http or https address");

    [Fact]
    public void ASourceThatIsALinkIsAbsolute() => _seed
        .Change(SeedFiles.Incident, "https://reef.example.org/news", "https:///news (a copy)")
        .HasOnly(SeedFiles.Incident, "- https:///news", "'https:///news' is no link; accepted: an absolute http or https address");

    [Fact]
    public void ASourceMayHaveARemarkOrBePrinted() => _seed
        .Change(SeedFiles.Incident, "- https://reef.example.org/news", "- https://reef.example.org/news (a copy)\n  - The Reef, page 3").Catalog();

    [Theory]
    [InlineData("See [it](/concepts/alpha)", "/concepts/alpha")]
    [InlineData("See [it](www.example.org)", "www.example.org")]
    [InlineData("See [it]()", "")]
    public void ALinkInATextIsAbsolute(string link, string target) => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "tagline: ", $"tagline: {link} ")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "tagline", $"'{target}' is no link; accepted: an absolute http or https address");

    [Fact]
    public void AnAddressMayHoldParentheses() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "tagline: ", "tagline: See [this](https://en.wikipedia.org/wiki/Fencing_(computing)) too ").Catalog();
}
