using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Rules;

namespace ReqflowPrep.Catalog;

/// <summary>Reads and checks a folder of catalog files; its README.md shows the format by example.</summary>
public static class CatalogReader
{
    /// <summary>Reads a folder. Mistakes in the files are returned, not thrown.</summary>
    /// <param name="folder">The path of the folder, usually <c>seed-data</c>.</param>
    /// <returns>The catalog, or all mistakes at once.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CatalogReading Read(string folder)
    {
        if (!Directory.Exists(folder))
            return new CatalogReading(null, [new Mistake(folder, 1, "there is no such folder")]);

        var mistakes = new MistakeList();
        var draft = new DraftReader(SeedFolder.Read(folder, mistakes), mistakes).Read();
        CatalogRules.Check(draft, mistakes);

        return mistakes.Sorted() is { Count: > 0 } found
            ? new CatalogReading(null, found)
            : new CatalogReading(CatalogBuilder.Build(draft), []);
    }
}
