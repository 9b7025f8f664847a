namespace ReqflowPrep.Grading;

/// <summary>A wrong belief that answers to a question are known to show.</summary>
public sealed record Misconception
{
    /// <summary>Names the misconception within its question; not blank.</summary>
    public required string Id { get; init => field = Texts.Required(value, nameof(Id)); }

    /// <summary>The wrong belief in plain language; not blank.</summary>
    public required string Text { get; init => field = Texts.Required(value, nameof(Text)); }

    /// <summary>Met: statements that assert the wrong belief. Near: statements on the subject that don't. Contradicted: statements that correct it.</summary>
    public Exemplars Exemplars { get; init => field = value ?? throw new ArgumentNullException(nameof(Exemplars)); } = Exemplars.None;
}
