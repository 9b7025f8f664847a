using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class SpellingIsAmericanTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("behaviour", "behavior")]
    [InlineData("Optimised", "optimized")]
    [InlineData("cancelling", "canceling")]
    [InlineData("centre", "center")]
    [InlineData("analysing", "analyzing")]
    public void BritishSpellingIsNamedWithTheAmerican(string british, string american) => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "    whatToDo: |\n", $"    whatToDo: |\n      Mind\n      the {british} here.\n")
        .HasOnly(SeedFiles.Alpha + "concept.yaml", british, $"'{british.ToLowerInvariant()}' is British spelling; write '{american}'");

    [Theory]
    [InlineData("analyses")]
    [InlineData("four hours")]
    [InlineData("exercise, promise, precise, advise, otherwise")]
    [InlineData("cancellation")]
    public void AmericanSpellingIsFine(string words) => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "    whatToDo: |\n", $"    whatToDo: |\n      Mind the {words} here.\n").Catalog();

    [Fact]
    public void CandidatesTypeAsTheyLike() => _seed.Change(SeedFiles.Alpha + "q1.calibration.yaml", "answer: |\n", "answer: |\n    The behaviour.\n").Catalog();
}
