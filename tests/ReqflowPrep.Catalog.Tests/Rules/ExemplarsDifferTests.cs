using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ExemplarsDifferTests : IDisposable
{
    private const string Path = SeedFiles.Alpha + "q1.exemplars.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void NoStatementIsThereTwiceWhateverItsCaseAndPunctuation()
    {
        var statement = _seed.LineAfter(Path, "met:");
        _seed.Change(Path, _seed.LineAfter(Path, "near:"), statement.ToUpperInvariant().Replace(".", "!", StringComparison.Ordinal))
            .HasOnly(Path, statement.ToUpperInvariant().TrimEnd('.', '\n'), "this exemplar is here twice; the first is in line 4");
    }

    [Fact]
    public void NoTwoStatementsOfAListSayNearlyTheSame()
    {
        var statement = _seed.LineAfter(Path, "met:");
        _seed.Change(Path, statement, statement + statement.Replace(".", " indeed.", StringComparison.Ordinal))
            .HasOnly(Path, " indeed", "this exemplar shares 92 % of its content words with the one in line 4; say it another way");
    }

    [Fact]
    public void TheOppositeMayBeAWordAway()
    {
        var statement = _seed.LineAfter(Path, "met:");
        _seed.Change(Path, _seed.LineAfter(Path, "contradicted:"), statement.Replace(".", " never.", StringComparison.Ordinal)).Catalog();
    }
}
