namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds simulation.yaml.</summary>
internal static class SimulationBinder
{
    public static Simulation? Bind(Binding binding, string slug) => binding.Root("a simulation", fields => new Simulation
    {
        Id = ItemId.Full(slug, "simulation"),
        Concept = slug,
        Title = fields.Text("title"),
        Nodes = fields.Items("nodes", "a node", Node),
        Edges = fields.Items("edges", "an edge", Edge, atLeast: 0),
        Actions = fields.Items("actions", "an action", Action),
        Initial = fields.Text("initial"),
        Goal = fields.Item("goal", "the goal", Goal) ?? new SimulationGoal("", "", [], []),
        States = fields.ItemsById("states", "the state", State),
    });

    private static SimulationNode Node(Fields fields) => new(fields.Text("id"), fields.Text("label"), fields.OneOf<NodeKind>("kind"));

    private static SimulationEdge Edge(Fields fields) => new(fields.Text("id"), fields.Text("source"), fields.Text("target"));

    private static SimulationAction Action(Fields fields) => new(fields.Text("id"), fields.Text("label"));

    private static SimulationGoal Goal(Fields fields) =>
        new(fields.Text("text"), fields.Text("state"), fields.OptionalTexts("visits"), fields.OptionalTexts("never"));

    private static SimulationState State(string id, Fields fields) => new()
    {
        Id = id,
        Level = fields.OneOf<StateLevel>("level"),
        Nodes = fields.TextsById("nodes"),
        LiveEdges = fields.Texts("liveEdges", atLeast: 0),
        Narration = fields.Text("narration"),
        On = fields.TextsById("on"),
    };
}
