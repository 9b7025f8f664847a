namespace ReqflowPrep.Scheduling;

/// <summary>A review as the log has it.</summary>
/// <param name="Rating">How it went.</param>
/// <param name="At">When it was.</param>
/// <param name="FuzzSeed">The seed its interval was fuzzed with; null when it was not.</param>
public readonly record struct PastReview(Rating Rating, DateTimeOffset At, ulong? FuzzSeed = null);
