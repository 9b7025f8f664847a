namespace ReqflowPrep.Data;

/// <summary>A wrong belief that an answer stated, with the words of the catalog at that time. Never scored.</summary>
public sealed record FoundMisconception
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Correction { get; init; }
    public required List<Span> Evidence { get; init; }
}
