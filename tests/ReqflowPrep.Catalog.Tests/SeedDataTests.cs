namespace ReqflowPrep.Catalog.Tests;

/// <summary>The catalog of this repository.</summary>
public sealed class SeedDataTests
{
    private static readonly string Folder = Path.Combine(Root().FullName, "seed-data");

    [Fact]
    public void TheCatalogIsSound() => Assert.Equal("", string.Join('\n', CatalogReader.Read(Folder).Mistakes));

    [Fact]
    public void EveryIncidentIsThere() => Assert.Equal(113, CatalogReader.Read(Folder).Catalog!.Incidents.Count);

    [Fact]
    public void TheIncidentOfChristmasEveIsToldRight()
    {
        var incident = CatalogReader.Read(Folder).Catalog!.FindIncident("netflix-christmas-eve-2012")!;
        Assert.Contains("Chaos Monkey existed at least two years earlier", incident.Fix, StringComparison.Ordinal);
    }

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("ReqflowPrep.sln").Any())
            folder = folder.Parent!;
        return folder;
    }
}
