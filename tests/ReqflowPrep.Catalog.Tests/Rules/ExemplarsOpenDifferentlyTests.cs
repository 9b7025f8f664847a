using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ExemplarsOpenDifferentlyTests : IDisposable
{
    private const string Path = SeedFiles.Alpha + "q1.exemplars.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AtMostThreeStatementsOfAListOpenAlike()
    {
        for (var i = 0; i < 4; i++)
            _seed.Change(Path, _seed.LineAfter(Path, "met:"), "").Change(Path, "near:", $"near:\n      - In my experience {new Prattle(i).Sentence()}");
        Assert.Equal("4 exemplars of 'near' begin with 'in my experience'; accepted: up to 3", Assert.Single(_seed.Read().Mistakes, mistake => mistake.Message.Contains("begin", StringComparison.Ordinal)).Message);
    }
}
