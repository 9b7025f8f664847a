namespace ReqflowPrep.Api.Attempts;

public sealed record AttemptList(IReadOnlyList<AttemptSummary> Items, string? NextCursor);
