using System.Collections.Immutable;

namespace ReqflowPrep.Grading;

/// <summary>The criteria that an answer to one question is judged by.</summary>
public sealed record Rubric
{
    /// <summary>The question as it was put, if known: text copied from it earns nothing.</summary>
    public string? Question { get; init; }

    /// <summary>At least one criterion, no two with the same id.</summary>
    /// <exception cref="ArgumentException">The list is empty or two criteria share an id.</exception>
    public required IReadOnlyList<Criterion> Criteria
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Criteria));
            if (value.Count == 0)
                throw new ArgumentException("A rubric needs a criterion.", nameof(Criteria));
            if (value.DistinctBy(criterion => criterion.Id, StringComparer.Ordinal).Count() != value.Count)
                throw new ArgumentException("Two criteria share an id.", nameof(Criteria));
            field = value.ToImmutableArray();
        }
    }
}
