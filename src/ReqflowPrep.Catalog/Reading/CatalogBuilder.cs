namespace ReqflowPrep.Catalog.Reading;

/// <summary>Makes the catalog of a draft without mistakes: references to planned concepts are left out.</summary>
internal static class CatalogBuilder
{
    /// <summary>64 bits tell any two catalogs apart that there will ever be, and are short enough to read out.</summary>
    private const int VersionLength = 16;

    public static ContentCatalog Build(CatalogDraft draft)
    {
        var written = draft.Concepts.Select(concept => concept.Slug).ToHashSet();
        return new ContentCatalog(
            draft.Folder.Fingerprint[..VersionLength],
            draft.Categories,
            [.. draft.Concepts.Select(concept => concept with
            {
                Prerequisites = Only(written, concept.Prerequisites),
                Related = Only(written, concept.Related),
            })],
            draft.Paths,
            draft.Planned,
            [.. draft.Incidents.Select(incident => incident with { Concepts = Only(written, incident.Concepts) })]);
    }

    private static IReadOnlyList<string> Only(HashSet<string> written, IReadOnlyList<string> slugs) => [.. slugs.Where(written.Contains)];
}
