using System.Collections.Immutable;
using ReqflowPrep.Grading.Learning;
using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading;

/// <summary>What is known beside the rubric itself. Everything is optional.</summary>
public sealed record GradingBackground
{
    private Lenders? _lenders;

    /// <summary>Nothing beside the rubric.</summary>
    public static GradingBackground Empty { get; } = new();

    /// <summary>
    /// Criteria of other questions. Their met exemplars are borrowed for a criterion without exemplars whose text is close to theirs.
    /// </summary>
    public IReadOnlyList<Criterion> Criteria
    {
        get;
        init => (field, _lenders) = (value.ToImmutableArray(), null);
    } = [];

    /// <summary>The criteria ready to lend, made when first asked for.</summary>
    internal Lenders Lenders => _lenders ??= new(Criteria, WordVectors.Default);

    /// <summary>Terms with their aliases: an alias in an answer counts as the term.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init => field = value.ToImmutableArray(); } = [];
}
