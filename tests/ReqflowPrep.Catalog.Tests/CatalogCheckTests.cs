using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests;

public sealed class CatalogCheckTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void ASoundCatalogIsCountedByKind()
    {
        var check = CatalogCheck.Of(_seed.Read());
        Assert.Equal(0, check.MistakeCount);
        Assert.Equal(
            """
                  2  concepts
                  1  learning paths
                  6  gotchas
                  1  post-mortems
                  1  incidents
                  2  glossary terms
                  1  simulations
                 17  cards
                 14  cards about concepts
                  2  cards about gotchas
                  1  cards about postmortems
                  2  questions
                 10  criteria
                  8  must criteria
                  2  misconceptions
                200  exemplars, met
                 80  exemplars, near
                 60  exemplars, contradicted
                 20  exemplars of misconceptions
                  4  calibration answers, open
                  4  calibration answers, sealed

            """.ReplaceLineEndings(),
            check.Report[..check.Report.IndexOf("The catalog", StringComparison.Ordinal)]);
        Assert.EndsWith(" is sound." + Environment.NewLine, check.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakesAreOneALineAndCountedAtTheEnd()
    {
        _seed.Change(SeedFiles.Incident, "sourceKind: operator", "sourceKind: rumor").Change(SeedFiles.Incident, "[fix]", "[]").Read();
        var check = CatalogCheck.Run(_seed.PathOf("."));
        Assert.Equal(2, check.MistakeCount);
        Assert.Equal(
            """
            incidents/octopus-2020.yaml:12: 'sourceKind' is 'rumor'; accepted: operator, press, discussion
            incidents/octopus-2020.yaml:21: 'fix' is absent; write it, or name it here
            2 mistakes in 1 file.

            """.ReplaceLineEndings(),
            check.Report);
    }
}
