namespace ReqflowPrep.Catalog.Reading;

/// <summary>Binds simulation.yaml.</summary>
internal static class SimulationBinder
{
    public static Simulation? Bind(Binding binding, string slug) => binding.Root("a simulation", fields => new Simulation
    {
        Id = ItemId.Full(slug, "simulation"),
        Concept = slug,
        Title = fields.Text("title"),
        Nodes = fields.Items("nodes", "a node", node => new SimulationNode(node.Text("id"), node.Text("label"), node.OneOf<NodeKind>("kind"))),
        Edges = fields.Items("edges", "an edge", edge => new SimulationEdge(edge.Text("id"), edge.Text("source"), edge.Text("target")), atLeast: 0),
        Actions = fields.Items("actions", "an action", action => new SimulationAction(action.Text("id"), action.Text("label"))),
        Initial = fields.Text("initial"),
        Goal = fields.Item("goal", "the goal", Goal) ?? new SimulationGoal("", "", [], []),
        States = fields.ItemsById("states", "the state", State),
    });

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
