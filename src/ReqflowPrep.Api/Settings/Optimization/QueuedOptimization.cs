namespace ReqflowPrep.Api.Settings;

/// <summary>A job that waits on this instance; all else about it is in the database.</summary>
public sealed record QueuedOptimization(Guid LearnerId, string JobId);
