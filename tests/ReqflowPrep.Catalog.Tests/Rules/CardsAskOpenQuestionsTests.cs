using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CardsAskOpenQuestionsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("Is a replica enough?")]
    [InlineData("A replica lags. Does failover lose writes?")]
    [InlineData("Aren't two replicas better?")]
    public void ACardIsNeverAYesNoQuestion(string front) => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", "What stopped the pump?", front)
        .HasOnly(SeedFiles.Alpha + "cards.yaml", front, "this is a yes/no question; ask what, why, how, which or when");

    [Theory]
    [InlineData("Does failover lose writes, and why?")]
    [InlineData("Is a replica enough? Name what is missing.")]
    [InlineData("Can-do teams ship; what do they measure?")]
    public void AnOpenQuestionMayBeginWithAVerb(string front) => _seed.Change(SeedFiles.Alpha + "cards.yaml", "What stopped the pump?", front).Catalog();
}
