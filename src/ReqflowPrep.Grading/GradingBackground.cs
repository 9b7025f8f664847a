using System.Collections.Immutable;

namespace ReqflowPrep.Grading;

/// <summary>What is known beside the rubric itself. Everything is optional.</summary>
public sealed record GradingBackground
{
    /// <summary>Nothing beside the rubric.</summary>
    public static GradingBackground Empty { get; } = new();

    /// <summary>
    /// Criteria of other questions. Their met exemplars are borrowed for a criterion without exemplars whose text is close to theirs.
    /// </summary>
    public IReadOnlyList<Criterion> Criteria { get; init => field = value.ToImmutableArray(); } = [];

    /// <summary>Terms with their aliases: an alias in an answer counts as the term.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init => field = value.ToImmutableArray(); } = [];
}
