using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class PageLengthsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void APageIsNotTooShort() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", Section("howItWorks"), "howItWorks: It does.\n")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "title", "the sections plainEnglish to interviewAngle have 557 words; accepted: 600 to 1100");

    [Fact]
    public void APageIsNotTooLong() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "interviewAngle: |\n", $"interviewAngle: |\n  {new Prattle(9).Paragraph(600)}\n")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", "title", "the sections plainEnglish to interviewAngle have 1363 words; accepted: 600 to 1100");

    /// <summary>A section of the sound page with its text.</summary>
    private string Section(string key)
    {
        var page = _seed.Text(SeedFiles.Alpha + "concept.yaml");
        var start = page.IndexOf(key, StringComparison.Ordinal);
        return page[start..page.IndexOf("benefits:", start, StringComparison.Ordinal)];
    }
}
