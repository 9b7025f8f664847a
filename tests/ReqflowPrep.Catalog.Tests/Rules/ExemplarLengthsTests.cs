using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ExemplarLengthsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData(5)]
    [InlineData(29)]
    public void AnExemplarIsOneStatementAsSpoken(int words)
    {
        var path = SeedFiles.Alpha + "q1.exemplars.yaml";
        var sentence = new Prattle(8).Sentence(words);
        _seed.Change(path, _seed.LineAfter(path, "met:"), $"      - {sentence}\n")
            .HasOnly(path, sentence, $"this exemplar has {words} words; accepted: 6 to 28");
    }
}
