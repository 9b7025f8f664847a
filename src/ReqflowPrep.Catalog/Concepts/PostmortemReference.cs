namespace ReqflowPrep.Catalog;

/// <summary>What a real incident shows about one concept; the incident itself is told once, in <see cref="Incident"/>.</summary>
public sealed record PostmortemReference
{
    /// <summary>The full id: <c>concept.incident</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of its concept.</summary>
    public required string Concept { get; init; }

    /// <summary>The id of the incident.</summary>
    public required string Incident { get; init; }

    /// <summary>What it shows about this concept, in Markdown.</summary>
    public required string Teaches { get; init; }
}
