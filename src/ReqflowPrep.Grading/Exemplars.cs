namespace ReqflowPrep.Grading;

/// <summary>Short statements (6 to 28 words do best) that show what a criterion means. Any list may be empty.</summary>
public sealed record Exemplars
{
    /// <summary>No exemplars: the criterion is judged by its own text.</summary>
    public static Exemplars None { get; } = new();

    /// <summary>Statements that meet the criterion.</summary>
    public IReadOnlyList<string> Met { get; init => field = Texts.Copy(value, nameof(Met)); } = [];

    /// <summary>Statements on the same subject that do not meet it.</summary>
    public IReadOnlyList<string> Near { get; init => field = Texts.Copy(value, nameof(Near)); } = [];

    /// <summary>Statements that say the opposite.</summary>
    public IReadOnlyList<string> Contradicted { get; init => field = Texts.Copy(value, nameof(Contradicted)); } = [];

    /// <summary>These exemplars followed by <paramref name="others"/>.</summary>
    public Exemplars And(Exemplars others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new()
        {
            Met = [.. Met, .. others.Met],
            Near = [.. Near, .. others.Near],
            Contradicted = [.. Contradicted, .. others.Contradicted],
        };
    }
}
