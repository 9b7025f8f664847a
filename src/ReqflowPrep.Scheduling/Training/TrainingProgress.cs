namespace ReqflowPrep.Scheduling.Training;

/// <summary>How far a training is.</summary>
/// <param name="Done">Items learned from so far, each counted once an epoch.</param>
/// <param name="Total">What <paramref name="Done"/> will be at the end.</param>
public readonly record struct TrainingProgress(long Done, long Total);
