namespace ReqflowPrep.Catalog;

/// <summary>One state of a simulated system.</summary>
public sealed record SimulationState
{
    /// <summary>The id within the simulation.</summary>
    public required string Id { get; init; }

    /// <summary>How well the system does.</summary>
    public required StateLevel Level { get; init; }

    /// <summary>What each node shows, by node id.</summary>
    public required IReadOnlyDictionary<string, string> Nodes { get; init; }

    /// <summary>Ids of the edges that carry traffic.</summary>
    public required IReadOnlyList<string> LiveEdges { get; init; }

    /// <summary>What is going on.</summary>
    public required string Narration { get; init; }

    /// <summary>The next state by action id; an action that is absent is disabled.</summary>
    public required IReadOnlyDictionary<string, string> On { get; init; }
}
