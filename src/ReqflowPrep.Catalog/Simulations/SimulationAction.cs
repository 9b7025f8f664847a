namespace ReqflowPrep.Catalog;

/// <summary>Something the learner can do to a simulated system.</summary>
/// <param name="Id">The id within the simulation.</param>
/// <param name="Label">The name shown.</param>
public sealed record SimulationAction(string Id, string Label);
