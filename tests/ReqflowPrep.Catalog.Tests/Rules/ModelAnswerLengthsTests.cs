using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ModelAnswerLengthsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData(140)]
    [InlineData(310)]
    public void AModelAnswerCanBeSaidAloud(int words)
    {
        var path = SeedFiles.Alpha + "q1.yaml";
        _seed.Change(path, _seed.Between(path, "modelAnswer:", "lookFor:"), $"modelAnswer: |\n  {new Prattle(8).Paragraph(words)}\n")
            .HasOnly(path, "modelAnswer:", $"the model answer has {words} words; accepted: 150 to 300");
    }
}
