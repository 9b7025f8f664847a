namespace ReqflowPrep.Catalog;

/// <summary>A key term, defined once in the whole catalog.</summary>
public sealed record GlossaryTerm
{
    /// <summary>The slug of the concept that defines it.</summary>
    public required string Concept { get; init; }

    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>One line of Markdown.</summary>
    public required string Definition { get; init; }

    /// <summary>Wordings that mean exactly the same.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>Terms near to it that never count as the term.</summary>
    public required IReadOnlyList<string> Related { get; init; }
}
