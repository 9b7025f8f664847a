namespace ReqflowPrep.Catalog;

/// <summary>An ordered route through the concepts for somebody with a goal.</summary>
public sealed record LearningPath
{
    /// <summary>Unique among the paths, for example <c>first-interview</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Who it is for, in a sentence.</summary>
    public required string Audience { get; init; }

    /// <summary>What one has at its end; Markdown.</summary>
    public required string Gives { get; init; }

    /// <summary>The sections in their order, one or more.</summary>
    public required IReadOnlyList<PathStep> Steps { get; init; }
}
