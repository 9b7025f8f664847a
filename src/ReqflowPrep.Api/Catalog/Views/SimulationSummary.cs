using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

public sealed record SimulationSummary(string Id, string Concept, string Title, string Goal, int States)
{
    internal static SimulationSummary Of(Simulation simulation) =>
        new(simulation.Id, simulation.Concept, simulation.Title, simulation.Goal.Text, simulation.States.Count);
}
