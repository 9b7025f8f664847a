namespace ReqflowPrep.Api.Progress;

public sealed record CriterionOverrides(string Question, string CriterionId, int Graded, int Overridden);
