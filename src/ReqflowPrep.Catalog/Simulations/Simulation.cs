namespace ReqflowPrep.Catalog;

/// <summary>A deterministic state machine to break and mend: the next state is <c>States[current].On[action]</c>.</summary>
public sealed record Simulation
{
    /// <summary>The full id: <c>concept.simulation</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of its concept.</summary>
    public required string Concept { get; init; }

    /// <summary>The name shown.</summary>
    public required string Title { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<SimulationNode> Nodes { get; init; }

    /// <summary>The connections.</summary>
    public required IReadOnlyList<SimulationEdge> Edges { get; init; }

    /// <summary>What the learner can do.</summary>
    public required IReadOnlyList<SimulationAction> Actions { get; init; }

    /// <summary>The id of the first state.</summary>
    public required string Initial { get; init; }

    /// <summary>What to achieve.</summary>
    public required SimulationGoal Goal { get; init; }

    /// <summary>The states by id, in the order of the file.</summary>
    public required IReadOnlyDictionary<string, SimulationState> States { get; init; }
}
