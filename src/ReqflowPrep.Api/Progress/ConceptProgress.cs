namespace ReqflowPrep.Api.Progress;

public sealed record ConceptProgress(string Concept, string Title, Standing Standing);
