using ReqflowPrep.Api.Attempts;

namespace ReqflowPrep.Api.Export;

/// <summary>A verdict of the learner's own; it also stands with its attempt.</summary>
public sealed record ExportedOverride(string AttemptId, string CriterionId, OverrideView Override);
