namespace ReqflowPrep.Api.Catalog;

/// <summary>A known architecture and how it uses the concept.</summary>
public sealed record ArchitectureView(string Name, string How);
