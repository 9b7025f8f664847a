using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests;

/// <summary>The catalog of this repository.</summary>
public sealed class SeedDataTests
{
    private static readonly Lazy<CatalogReading> Reading = new(() => CatalogReader.Read(Repository.SeedData));

    [Fact]
    public void TheCatalogIsSound() => Assert.Equal("", string.Join('\n', Reading.Value.Mistakes));

    [Fact]
    public void EveryIncidentIsThere() => Assert.Equal(113, Reading.Value.Catalog!.Incidents.Count);

    [Fact]
    public void TheIncidentOfChristmasEveIsToldRight()
    {
        var incident = Reading.Value.Catalog!.FindIncident("netflix-christmas-eve-2012")!;
        Assert.Contains(incident.Caveats, caveat => caveat.StartsWith("The outage did not lead to Chaos Monkey", StringComparison.Ordinal));
        Assert.DoesNotContain("Chaos", incident.Fix, StringComparison.Ordinal);
    }
}
