namespace ReqflowPrep.Data;

/// <summary>A piece of an answer, in UTF-16 code units: from <see cref="Start"/> up to but without <see cref="End"/>.</summary>
public sealed record Span
{
    public required int Start { get; init; }
    public required int End { get; init; }
}
