using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class ExemplarCountsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("met:", 19, 20)]
    [InlineData("near:", 7, 8)]
    [InlineData("contradicted:", 5, 6)]
    public void ACriterionHasEnoughToLearnFrom(string list, int count, int least)
    {
        var path = SeedFiles.Alpha + "q1.exemplars.yaml";
        _seed.Change(path, _seed.LineAfter(path, list), "")
            .HasOnly(path, list, $"'{list[..^1]}' of 'criterion-1' has {count} statements; accepted: {least} or more");
    }

    [Theory]
    [InlineData("met:", 5, 6)]
    [InlineData("near:", 3, 4)]
    public void AMisconceptionHasEnoughToLearnFrom(string list, int count, int least)
    {
        var path = SeedFiles.Alpha + "q1.exemplars.yaml";
        var misconceptions = _seed.Between(path, "misconceptions:", null);
        _seed.Change(path, misconceptions, misconceptions.Replace(_seed.LineAfter(path, list, after: "misconceptions:"), "", StringComparison.Ordinal));
        Assert.Equal($"'{list[..^1]}' of 'wrong-belief' has {count} statements; accepted: {least} or more", Assert.Single(_seed.Read().Mistakes).Message);
    }
}
