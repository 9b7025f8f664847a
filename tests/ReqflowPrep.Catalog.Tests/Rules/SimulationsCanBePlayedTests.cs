using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class SimulationsCanBePlayedTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void EveryStateCanBeReached() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "kick: broken", "kick: running")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "  broken:\n", "the state 'broken' cannot be reached from 'running'");

    [Fact]
    public void EveryActionIsUsed() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "- { id: kick", "- { id: sing, label: Sing }\n  - { id: kick")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "sing", "no state allows the action 'sing'");

    [Fact]
    public void AMachineThatStartsInItsGoalPassesThroughSomething() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "  visits: [stuck]\n", "")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "goal:", "the simulation starts in its goal; name under 'visits' what to pass through first");

    [Fact]
    public void TheGoalCanBeWonWithoutWhatMustNeverBeTouched() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "{ wash: running, kick: broken }", "{ kick: broken }")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "goal:", "the goal 'running' cannot be reached by way of 'visits' without touching 'never'");

    [Fact]
    public void WhatToVisitIsNotForbidden() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "visits: [stuck]", "visits: [stuck, broken]")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "goal:", "'broken' must be touched and must never be touched");

    [Fact]
    public void TheFirstStateIsNotForbidden() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "never: [broken]", "never: [broken, running]")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "goal:", "the first state 'running' is one that must never be touched");
}
