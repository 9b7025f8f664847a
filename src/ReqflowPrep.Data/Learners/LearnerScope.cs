namespace ReqflowPrep.Data;

/// <summary>Whose rows the current unit of work may see. Nobody's until it is set.</summary>
public sealed class LearnerScope
{
    public Guid LearnerId { get; set; }
}
