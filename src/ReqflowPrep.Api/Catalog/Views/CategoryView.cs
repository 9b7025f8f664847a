namespace ReqflowPrep.Api.Catalog;

public sealed record CategoryView(string Id, string Title, string Description, int Concepts);
