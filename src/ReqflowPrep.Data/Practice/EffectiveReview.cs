using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>A review as it counts after everything that later rows said about it.</summary>
public readonly record struct EffectiveReview(string SubjectId, long Sequence, DateTimeOffset At, int LearnerDay, Rating Rating, ulong FuzzSeed);
