namespace ReqflowPrep.Api.Catalog;

/// <summary>Where people go wrong.</summary>
public sealed record MisconceptionView(string Id, string Text);
