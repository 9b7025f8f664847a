namespace ReqflowPrep.Api.Hosting;

/// <summary>The one folder that holds what the service writes.</summary>
public sealed class DataFolder
{
    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "reqflow.db");

    /// <summary>What spares a start the parsing of the catalog; may be deleted at any time.</summary>
    public string CatalogCacheFile => System.IO.Path.Combine(Path, "catalog.cache");

    /// <summary>
    /// The configured folder; without one, <c>data</c> at the root of the checkout that the service runs from, so that clones do not share
    /// their data, or the user's application data folder for an installed service.
    /// </summary>
    public static DataFolder From(IConfiguration configuration)
    {
        var configured = configuration["Reqflow:DataFolder"];
        return new DataFolder(string.IsNullOrWhiteSpace(configured) ? DefaultPath() : System.IO.Path.GetFullPath(configured));
    }

    private static string DefaultPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ReqflowPrep.sln")))
                return System.IO.Path.Combine(folder.FullName, "data");
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return System.IO.Path.Combine(home, "reqflowprep");
    }
}
