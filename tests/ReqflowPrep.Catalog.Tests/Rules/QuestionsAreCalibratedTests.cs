using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class QuestionsAreCalibratedTests : IDisposable
{
    private const string Open = SeedFiles.Beta + "q1.calibration.yaml";
    private const string Sealed = SeedFiles.Beta + "q1.sealed.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AQuestionHasAnswers() => Assert.Equal(
        [new Mistake(Open, 1, "the answers here and in the sealed file are none; accepted: one each of strong, middling, wrong, gaming")],
        _seed.Remove(Open).Remove(Sealed).Read().Mistakes);

    [Fact]
    public void NoStyleIsMissing() => _seed
        .Change(Sealed, _seed.Between(Sealed, "- id: gaming", null), "")
        .HasOnly(Open, "- id", "the answers here and in the sealed file are strong, wrong, middling; accepted: one each of strong, middling, wrong, gaming");

    [Fact]
    public void NoStyleIsThereTwice() => _seed
        .Change(Open, "style: wrong", "style: strong")
        .HasOnly(Open, "- id", "the answers here and in the sealed file are strong, strong, middling, gaming; accepted: one each of strong, middling, wrong, gaming");

    [Fact]
    public void TwoAnswersAreSealed()
    {
        var gaming = _seed.Between(Sealed, "- id: gaming", null);
        _seed.Change(Sealed, gaming, "").Append(Open, gaming).HasOnly(Sealed, "- id", "1 of the four answers are sealed; accepted: 2");
    }

    [Fact]
    public void AFileThatCannotBeReadIsOneMistake() => Assert.Single(_seed.Write(Sealed, "- id: \"open\n").Read().Mistakes);
}
