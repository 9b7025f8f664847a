using System.ComponentModel;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A deterministic state machine to break and mend: the next state is states[current].on[action]; an absent action is disabled.</summary>
public sealed record SimulationView(
    string Id,
    string Concept,
    string Title,
    IReadOnlyList<SimulationNode> Nodes,
    IReadOnlyList<SimulationEdge> Edges,
    IReadOnlyList<SimulationAction> Actions,
    [property: Description("The state to start in.")] string Initial,
    [property: Description("Where to end, what to pass through, what never to touch.")] SimulationGoal Goal,
    IReadOnlyDictionary<string, SimulationStateView> States)
{
    internal static SimulationView Of(Simulation s) => new(
        s.Id, s.Concept, s.Title, s.Nodes, s.Edges, s.Actions, s.Initial, s.Goal,
        s.States.ToDictionary(e => e.Key, e => new SimulationStateView(e.Value.Level, e.Value.Nodes, e.Value.LiveEdges, e.Value.Narration, e.Value.On)));
}
