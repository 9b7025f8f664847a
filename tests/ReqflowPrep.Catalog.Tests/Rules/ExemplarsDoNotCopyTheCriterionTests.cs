using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ExemplarsDoNotCopyTheCriterionTests : IDisposable
{
    private const string Path = SeedFiles.Alpha + "q1.exemplars.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void ACopyOfTheCriterionTeachesNothing()
    {
        var text = _seed.Criterion(1).TrimEnd('.') + " indeed";
        _seed.Change(Path, _seed.LineAfter(Path, "near:"), $"      - {text}\n")
            .HasOnly(Path, text, "this exemplar copies the text of 'criterion-1'; say it as a candidate would");
    }

    [Fact]
    public void EightWordsInARowAreACopy()
    {
        var text = string.Join(' ', _seed.Criterion(1).Split(' ').Take(8)) + " while dolphins elephants giraffes kangaroos penguins camels lizards";
        _seed.Change(Path, _seed.LineAfter(Path, "met:"), $"      - {text}\n")
            .HasOnly(Path, text, "this exemplar copies the text of 'criterion-1'; say it as a candidate would");
    }
}
