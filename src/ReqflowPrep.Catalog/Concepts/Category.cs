namespace ReqflowPrep.Catalog;

/// <summary>A shelf of the catalog; the order of categories.yaml is the order in which they are shown.</summary>
public sealed record Category
{
    /// <summary>The id, for example <c>reliability</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name shown.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence on what is found here.</summary>
    public required string Description { get; init; }
}
