using System.Diagnostics.CodeAnalysis;

namespace ReqflowPrep.Catalog;

/// <summary>What reading a folder gave: a catalog, or all mistakes that stand in its way.</summary>
/// <param name="Catalog">The catalog; null when there is a mistake.</param>
/// <param name="Mistakes">The mistakes by file and line; empty when there is a catalog.</param>
public sealed record CatalogReading(ContentCatalog? Catalog, IReadOnlyList<Mistake> Mistakes)
{
    /// <summary>True when there is a catalog.</summary>
    [MemberNotNullWhen(true, nameof(Catalog))]
    public bool IsSound => Catalog is not null;
}
