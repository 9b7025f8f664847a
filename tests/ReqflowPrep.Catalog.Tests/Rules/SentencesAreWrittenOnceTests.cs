using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Rules;

public sealed class SentencesAreWrittenOnceTests : IDisposable
{
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    private const string Sentence = "Octopuses in the harbor pour ink because nobody has ever tried the pump.";

    [Fact]
    public void NoLongSentenceIsInTwoFiles() => _seed
        .Change(SeedFiles.Alpha + "concept.yaml", "problem: |\n", $"problem: |\n  {Sentence}\n")
        .Change(SeedFiles.Beta + "cards.yaml", "  back: |\n", $"  back: |\n    {Sentence}\n")
        .HasOnly(
            SeedFiles.Beta + "cards.yaml",
            Sentence,
            $"this sentence is also at concepts/alpha-basics/concept.yaml:{_seed.LineOf(SeedFiles.Alpha + "concept.yaml", Sentence)}; say it once, or another way: {Sentence}");

    [Fact]
    public void ACalibrationAnswerDoesNotCopyAnExemplar()
    {
        var statement = _seed.LineAfter(SeedFiles.Alpha + "q1.exemplars.yaml", "met:").Trim(' ', '-', '\n');
        _seed.Change(SeedFiles.Alpha + "q1.calibration.yaml", "answer: |\n", $"answer: |\n    {statement}\n")
            .HasOnly(
                SeedFiles.Alpha + "q1.calibration.yaml",
                "answer:",
                $"this sentence is also at concepts/alpha-basics/q1.exemplars.yaml:4; say it once, or another way: {statement}");
    }

    [Fact]
    public void GamingAnswersCopyOnPurpose()
    {
        var statement = _seed.LineAfter(SeedFiles.Alpha + "q1.exemplars.yaml", "met:").Trim(' ', '-', '\n');
        _seed.Change(SeedFiles.Alpha + "q1.sealed.yaml", "style: gaming\n  answer: |\n", $"style: gaming\n  answer: |\n    {statement}\n").Catalog();
    }
}
