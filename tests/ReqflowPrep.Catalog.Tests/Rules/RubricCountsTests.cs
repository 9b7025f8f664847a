using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class RubricCountsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void ARubricHasFiveCriteriaOrMore()
    {
        var path = SeedFiles.Beta + "q1.yaml";
        var exemplars = SeedFiles.Beta + "q1.exemplars.yaml";
        _seed.Change(path, _seed.Between(path, "  - id: criterion-5", "misconceptions:"), "")
            .Change(exemplars, _seed.Between(exemplars, "  criterion-5:", "misconceptions:"), "")
            .Write(SeedFiles.Beta + "q1.calibration.yaml", ConceptFiles.Answers(new Prattle(7), ["strong", "wrong"], criteria: 4))
            .Write(SeedFiles.Beta + "q1.sealed.yaml", ConceptFiles.Answers(new Prattle(8), ["middling", "gaming"], criteria: 4))
            .HasOnly(path, "criteria:", "there are 4 criteria; accepted: 5 to 8");
    }

    [Fact]
    public void ARubricHasEightCriteriaOrFewer()
    {
        var prattle = new Prattle(7);
        _seed.Write(SeedFiles.Beta + "q1.yaml", ConceptFiles.Question(prattle, criteria: 9))
            .Write(SeedFiles.Beta + "q1.exemplars.yaml", ConceptFiles.Exemplars(prattle, criteria: 9))
            .Write(SeedFiles.Beta + "q1.calibration.yaml", ConceptFiles.Answers(prattle, ["strong", "wrong"], criteria: 9))
            .Write(SeedFiles.Beta + "q1.sealed.yaml", ConceptFiles.Answers(prattle, ["middling", "gaming"], criteria: 9))
            .HasOnly(SeedFiles.Beta + "q1.yaml", "criteria:", "there are 9 criteria; accepted: 5 to 8");
    }

    [Fact]
    public void ThreeCriteriaOrMoreAreMust() => _seed
        .Change(SeedFiles.Beta + "q1.yaml", "kind: must", "kind: bonus")
        .Change(SeedFiles.Beta + "q1.yaml", "kind: must", "kind: bonus")
        .HasOnly(SeedFiles.Beta + "q1.yaml", "criteria:", "2 criteria are must; accepted: 3 to 5");
}
