using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>A criterion as it read then, and the verdict in force.</summary>
public sealed record CriterionVerdict(string Id, string Text, CriterionKind Kind, Verdict Verdict, bool Overridden);
