using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class CardLengthsTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("front: What stopped the pump?", "front")]
    [InlineData("back: Ink that nobody had tried.", "back")]
    public void ACardHoldsOneFact(string from, string side) => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", from, $"{side}: What {new Prattle(8).Paragraph(60)}")
        .HasOnly(SeedFiles.Alpha + "cards.yaml", $"{side}: What", $"the {side} has 61 words; accepted: up to 60 (one fact a card)");
}
