namespace ReqflowPrep.Api.Fsrs;

/// <summary>One step a review, in the order given.</summary>
public sealed record ReplayReply(IReadOnlyList<ReplayStep> Steps);
