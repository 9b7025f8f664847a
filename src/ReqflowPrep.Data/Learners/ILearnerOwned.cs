namespace ReqflowPrep.Data;

/// <summary>A row that belongs to one learner: its key starts with the learner's id and the filter "Owner" hides it from everybody else.</summary>
public interface ILearnerOwned
{
    Guid LearnerId { get; }
}
