using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class SimulationNamesTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AnEdgeJoinsNodesThatAreThere() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "source: r", "source: x")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "source: x", "there is no node 'x'; accepted: p, r");

    [Fact]
    public void AStateShowsEveryNode() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "nodes: { p: off, r: thirsty }", "nodes: { p: off }")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "nodes: { p: off }", "the state 'stuck' does not say what the node 'r' shows");

    [Fact]
    public void AStateShowsOnlyNodes() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "p: off,", "p: off, x: off,")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "x: off", "there is no node 'x'; accepted: p, r");

    [Fact]
    public void ALiveEdgeIsThere() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "liveEdges: [r-p]", "liveEdges: [p-r]")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "[p-r]", "there is no edge 'p-r'; accepted: r-p");

    [Fact]
    public void AnActionIsThere() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "{ ink: stuck }", "{ ink: stuck, sing: stuck }")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "sing", "there is no action 'sing'; accepted: ink, wash, kick");

    [Fact]
    public void AnActionLeadsToAState() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "{ ink: stuck }", "{ ink: stuck, kick: nowhere }")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "nowhere", "there is no state 'nowhere'; accepted: running, stuck, broken");

    [Fact]
    public void TheFirstStateIsThere() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "initial: running", "initial: nowhere")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "nowhere", "there is no state 'nowhere'; accepted: running, stuck, broken");

    [Fact]
    public void TheGoalNamesStates() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "never: [broken]", "never: [shattered]")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "shattered", "there is no state 'shattered'; accepted: running, stuck, broken");
}
