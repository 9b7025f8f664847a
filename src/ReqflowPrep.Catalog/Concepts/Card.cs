namespace ReqflowPrep.Catalog;

/// <summary>A flash card: one fact, answerable in a sentence or two.</summary>
public sealed record Card
{
    /// <summary>The full id: <c>concept.card</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of its concept.</summary>
    public required string Concept { get; init; }

    /// <summary>Ids that this item had before, in full; a learner's log may still use them.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>What it asks about.</summary>
    public required CardKind Kind { get; init; }

    /// <summary>The full id of the gotcha it is about; only for <see cref="CardKind.Gotcha"/>.</summary>
    public string? Gotcha { get; init; }

    /// <summary>The id of the incident it is about; only for <see cref="CardKind.Postmortem"/>.</summary>
    public string? Incident { get; init; }

    /// <summary>The question, in Markdown.</summary>
    public required string Front { get; init; }

    /// <summary>The answer, in Markdown.</summary>
    public required string Back { get; init; }
}
