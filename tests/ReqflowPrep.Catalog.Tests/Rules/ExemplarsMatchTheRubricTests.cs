using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ExemplarsMatchTheRubricTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void ExemplarsOfACriterionThatIsNotThereAreAMistake() => _seed
        .Append(SeedFiles.Alpha + "q1.exemplars.yaml", "  no-belief: { met: [], near: [] }\n")
        .HasOnly(SeedFiles.Alpha + "q1.exemplars.yaml", "no-belief", "the question has no misconception 'no-belief'; accepted: wrong-belief");

    [Fact]
    public void EveryCriterionHasExemplars()
    {
        var path = SeedFiles.Alpha + "q1.exemplars.yaml";
        _seed.Change(path, _seed.Between(path, "  criterion-5:", "misconceptions:"), "")
            .HasOnly(path, "criteria:", "the exemplars of the criterion 'criterion-5' are missing");
    }

    [Fact]
    public void EveryMisconceptionHasExemplars()
    {
        var path = SeedFiles.Alpha + "q1.exemplars.yaml";
        _seed.Change(path, _seed.Between(path, "misconceptions:", null), "")
            .HasOnly(path, "criteria:", "the exemplars of the misconception 'wrong-belief' are missing");
    }
}
