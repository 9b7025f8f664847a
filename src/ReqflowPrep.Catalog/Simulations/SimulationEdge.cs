namespace ReqflowPrep.Catalog;

/// <summary>A connection between two parts of a simulated system.</summary>
/// <param name="Id">The id within the simulation.</param>
/// <param name="Source">The id of the node where it starts.</param>
/// <param name="Target">The id of the node where it ends.</param>
public sealed record SimulationEdge(string Id, string Source, string Target);
