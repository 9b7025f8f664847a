namespace ReqflowPrep.Catalog;

/// <summary>A trap that bites people who use a concept.</summary>
public sealed record Gotcha
{
    /// <summary>The full id: <c>concept.gotcha</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of its concept.</summary>
    public required string Concept { get; init; }

    /// <summary>Ids that this item had before, in full; a learner's log may still use them.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>A short name.</summary>
    public required string Title { get; init; }

    /// <summary>What happens and why, in Markdown.</summary>
    public required string WhyItBites { get; init; }

    /// <summary>How to stay out of it, in Markdown.</summary>
    public required string WhatToDo { get; init; }
}
