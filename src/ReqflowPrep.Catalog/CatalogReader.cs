using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Catalog.Rules;

namespace ReqflowPrep.Catalog;

/// <summary>Reads and checks a folder of catalog files; its README.md shows the format by example.</summary>
public static class CatalogReader
{
    /// <summary>Reads a folder. Mistakes in the files are returned, not thrown.</summary>
    /// <param name="folder">The path of the folder, usually <c>seed-data</c>.</param>
    /// <param name="cacheFile">
    /// A file to keep the parsed files of a sound catalog in, so that reading the same files again skips parsing and checking them; null for
    /// none. A cache that is damaged, of other files or of another build is ignored and written anew.
    /// </param>
    /// <returns>The catalog, or all mistakes at once.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CatalogReading Read(string folder, string? cacheFile = null)
    {
        if (!Directory.Exists(folder))
            return new CatalogReading(null, [new Mistake(folder, 1, "there is no such folder")]);

        var content = FolderContent.Read(folder);
        var cache = cacheFile is null ? null : new CatalogCache(cacheFile);
        var mistakes = new MistakeList();
        if (content.Strangers.Count == 0 && cache?.Find(content) is { } trees)
            return new CatalogReading(CatalogBuilder.Build(new DraftReader(SeedFolder.Of(content, trees), mistakes).Read()), []);

        var draft = new DraftReader(SeedFolder.Parse(content, mistakes), mistakes).Read();
        CatalogRules.Check(draft, mistakes);
        if (mistakes.Sorted() is { Count: > 0 } found)
            return new CatalogReading(null, found);

        cache?.Save(content, draft.Folder);
        return new CatalogReading(CatalogBuilder.Build(draft), []);
    }
}
