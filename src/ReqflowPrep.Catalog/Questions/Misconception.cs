using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>A wrong belief that answers to a question show; found and corrected, not scored.</summary>
public sealed record Misconception
{
    /// <summary>The id within its question.</summary>
    public required string Id { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The wrong belief.</summary>
    public required string Text { get; init; }

    /// <summary>What is true instead.</summary>
    public required string Correction { get; init; }

    /// <summary>What candidates who hold it say.</summary>
    public required Exemplars Exemplars { get; init; }
}
