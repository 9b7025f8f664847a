namespace ReqflowPrep.Grading;

/// <summary>One thing that a good answer says.</summary>
public sealed record Criterion
{
    /// <summary>Names the criterion within its rubric; not blank.</summary>
    public required string Id { get; init => field = Texts.Required(value, nameof(Id)); }

    /// <summary>The criterion in plain language; not blank. A leading "Explains that" or "Mentions" tells what kind of statement is asked for.</summary>
    public required string Text { get; init => field = Texts.Required(value, nameof(Text)); }

    /// <summary>Whether an answer has to meet it to pass.</summary>
    public CriterionKind Kind { get; init; } = CriterionKind.Must;

    /// <summary>Its share of the score; finite and above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not a positive number.</exception>
    public double Weight
    {
        get;
        init => field = double.IsFinite(value) && value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Weight), value, "A weight is a positive number.");
    } = 1;

    /// <summary>What the criterion is learnt from.</summary>
    public Exemplars Exemplars { get; init => field = value ?? throw new ArgumentNullException(nameof(Exemplars)); } = Exemplars.None;
}
