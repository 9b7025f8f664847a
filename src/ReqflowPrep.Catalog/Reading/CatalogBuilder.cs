using System.Security.Cryptography;
using System.Text;

namespace ReqflowPrep.Catalog.Reading;

/// <summary>Makes the catalog of a draft without mistakes: references to planned concepts are left out.</summary>
internal static class CatalogBuilder
{
    public static ContentCatalog Build(CatalogDraft draft)
    {
        var written = draft.Concepts.Select(concept => concept.Slug).ToHashSet();
        return new ContentCatalog(
            Version(draft.Folder),
            draft.Categories,
            [.. draft.Concepts.Select(concept => concept with
            {
                Prerequisites = Only(written, concept.Prerequisites),
                Related = Only(written, concept.Related),
            })],
            draft.Planned,
            [.. draft.Incidents.Select(incident => incident with { Concepts = Only(written, incident.Concepts) })]);
    }

    private static IReadOnlyList<string> Only(HashSet<string> written, IReadOnlyList<string> slugs) => [.. slugs.Where(written.Contains)];

    /// <summary>A fingerprint of every path and byte that was read, in the order of the paths.</summary>
    private static string Version(SeedFolder folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folder.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Bytes.Length}\n"));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
