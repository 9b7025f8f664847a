using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class IncidentFactsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void WhatNobodyCouldVerifyIsNotPrinted() => _seed
        .Change(SeedFiles.Incident, "lesson:", "fix: A filter.\nlesson:")
        .HasOnly(SeedFiles.Incident, "fix: A", "'fix' is unverified, so its text must go");

    [Fact]
    public void WhatIsPrintedSaysHowItIsVerified() => _seed
        .Change(SeedFiles.Incident, "  trigger: other-page\n", "")
        .HasOnly(SeedFiles.Incident, "trigger:", "'verification' lacks 'trigger'; accepted: primary-text, other-page, secondary");

    [Fact]
    public void AnAbsentFactIsNamed() => _seed
        .Change(SeedFiles.Incident, "[fix]", "[]")
        .HasOnly(SeedFiles.Incident, "unverified:", "'fix' is absent; write it, or name it here");

    [Fact]
    public void AnAbsentFactIsNotVerified() => _seed
        .Change(SeedFiles.Incident, "trigger: A tide.\n", "")
        .HasOnly(SeedFiles.Incident, "verification:", "'trigger' is verified but absent");

    [Fact]
    public void AFactIsNotBothVerifiedAndUnverified() => _seed
        .Change(SeedFiles.Incident, "[fix]", "[fix, trigger]")
        .HasOnly(SeedFiles.Incident, "unverified:", "'trigger' is both verified and unverified; keep one");

    [Fact]
    public void OnlyFactsAreUnverified() => _seed
        .Change(SeedFiles.Incident, "[fix]", "[fix, mood]")
        .HasOnly(SeedFiles.Incident, "unverified:", "there is no fact 'mood'; accepted: date, whatFailed, trigger, rootCause, blastRadius, duration, fix");

    [Fact]
    public void AnInferredDateStaysAndIsApproximate()
    {
        _seed.Change(SeedFiles.Incident, "  date: primary-text\n", "").Change(SeedFiles.Incident, "[fix]", "[fix, date]");
        Assert.True(_seed.Catalog().Incidents[0].DateIsApproximate);
    }
}
