using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

public sealed record SimulationStateView(
    StateLevel Level, IReadOnlyDictionary<string, string> Nodes, IReadOnlyList<string> LiveEdges, string Narration, IReadOnlyDictionary<string, string> On);
