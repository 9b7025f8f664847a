namespace ReqflowPrep.Catalog;

/// <summary>A part of a simulated system.</summary>
/// <param name="Id">The id within the simulation.</param>
/// <param name="Label">The name shown.</param>
/// <param name="Kind">What it is.</param>
public sealed record SimulationNode(string Id, string Label, NodeKind Kind);
