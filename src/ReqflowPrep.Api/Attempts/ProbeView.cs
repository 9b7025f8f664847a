namespace ReqflowPrep.Api.Attempts;

public sealed record ProbeView(string CriterionId, string Prompt);
