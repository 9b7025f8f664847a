using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CardReferencesTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AGotchaCardIsAboutAGotchaOfItsConcept() => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", "gotcha: first-trap", "gotcha: ninth-trap")
        .HasOnly(SeedFiles.Alpha + "cards.yaml", "ninth-trap", "'ninth-trap' is no gotcha of this concept; accepted: first-trap, second-trap, third-trap");

    [Fact]
    public void APostmortemCardIsAboutAPostmortemOfItsConcept() => _seed
        .Append(SeedFiles.Beta + "cards.yaml", "- id: ink-card\n  kind: postmortem\n  incident: octopus-2020\n  front: What stood still?\n  back: The pump.\n")
        .HasOnly(SeedFiles.Beta + "cards.yaml", "octopus-2020", "'octopus-2020' is no post-mortem of this concept; there is none yet");
}
