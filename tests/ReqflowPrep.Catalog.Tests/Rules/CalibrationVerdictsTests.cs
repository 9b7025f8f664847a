using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CalibrationVerdictsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void EveryCriterionHasAVerdict() => _seed
        .Change(SeedFiles.Alpha + "q1.calibration.yaml", ", criterion-5: met", "")
        .HasOnly(SeedFiles.Alpha + "q1.calibration.yaml", "verdicts", "the verdict on 'criterion-5' is missing");

    [Fact]
    public void NoVerdictsAtAllAreFiveMissed() => Assert.Equal(
        5,
        _seed.Change(SeedFiles.Alpha + "q1.sealed.yaml", _seed.Between(SeedFiles.Alpha + "q1.sealed.yaml", "{", "- id: gaming"), "{}\n").Read().Mistakes.Count);

    [Fact]
    public void NothingElseHasAVerdict() => _seed
        .Change(SeedFiles.Alpha + "q1.sealed.yaml", "verdicts: {", "verdicts: { criterion-9: met,")
        .HasOnly(
            SeedFiles.Alpha + "q1.sealed.yaml",
            "verdicts",
            "the question has no criterion 'criterion-9'; accepted: criterion-1, criterion-2, criterion-3, criterion-4, criterion-5");

    [Fact]
    public void AVerdictIsOnePerCriterion() => _seed
        .Change(SeedFiles.Alpha + "q1.calibration.yaml", "criterion-5: met", "criterion-5: met, criterion-1: met")
        .HasOnly(SeedFiles.Alpha + "q1.calibration.yaml", "verdicts", "'verdicts' has the key 'criterion-1' twice; the first is in line 5");
}
