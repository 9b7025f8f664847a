namespace ReqflowPrep.Api.Catalog;

/// <summary>A part of a list, and the cursor of the next part when there is one.</summary>
public sealed record CatalogPage<TItem>(IReadOnlyList<TItem> Items, string? NextCursor);
