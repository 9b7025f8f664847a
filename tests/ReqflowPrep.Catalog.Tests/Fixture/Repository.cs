namespace ReqflowPrep.Catalog.Tests.Fixture;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    /// <summary>The folder of the catalog, found from where the tests run upward.</summary>
    public static string SeedData { get; } = Path.Combine(Root().FullName, "seed-data");

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("ReqflowPrep.sln").Any())
            folder = folder.Parent!;
        return folder;
    }
}
