using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Reading;

/// <summary>Files that are not even YAML of the right shape.</summary>
public sealed class MalformedFileTests : IDisposable
{
    private const string Cards = SeedFiles.Beta + "cards.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Theory]
    [InlineData("- id: \"open\n", 1)]
    [InlineData("- id: one\n  kind: [concept\n", 3)]
    [InlineData("- id: one\n  front: Wait: what?\n", 2)]
    [InlineData("- id: one\n\tkind: concept\n", 2)]
    [InlineData("- id: *anchor\n", 1)]
    [InlineData("- {{a: b}: c}\n", 1)]
    public void BrokenSyntaxIsAMistakeWithItsLine(string text, int line)
    {
        var mistake = Assert.Single(_seed.Write(Cards, text).Read().Mistakes);
        Assert.Equal((Cards, line), (mistake.File, mistake.Line));
        Assert.StartsWith("this is not valid YAML: ", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EndlessNestingIsAMistakeAndNoCrash()
    {
        var mistake = Assert.Single(_seed.Write(Cards, new string('[', 50_000)).Read().Mistakes);
        Assert.Equal("this is not valid YAML: more than 16 levels of nesting", mistake.Message);
    }

    [Fact]
    public void AnEmptyFileIsAMistake() => _seed.Write(Cards, "# nothing\n").HasOnly(Cards, "#", "the file is empty");

    [Fact]
    public void AFileHoldsOneDocument() => _seed.Append(Cards, "---\n- more\n").HasOnly(Cards, "---", "a second YAML document starts here; a file holds one");

    [Fact]
    public void AFileOfCardsIsAList() => _seed.Write(Cards, "cards: []\n").HasOnly(Cards, "cards", "the file must be a list; this is a mapping");

    [Fact]
    public void AFileOfAQuestionIsAMapping() => _seed
        .Write(SeedFiles.Beta + "q1.yaml", "- level: senior\n")
        .HasOnly(SeedFiles.Beta + "q1.yaml", "- level", "a question must be a mapping of keys to values; this is a list");

    [Fact]
    public void AFileIsUtf8()
    {
        _seed.Read();
        File.WriteAllBytes(_seed.PathOf(Cards), [0x2d, 0x20, 0xff, 0xfe]);
        Assert.Equal([new Mistake(Cards, 1, "the file is not UTF-8")], CatalogReader.Read(_seed.PathOf(".")).Mistakes);
    }

    [Fact]
    public void AByteOrderMarkAndWindowsLineEndsAreFine() =>
        _seed.Write(Cards, "\uFEFF" + _seed.Text(Cards).ReplaceLineEndings("\r\n")).Write("planned.tsv", "gamma-later\tThe gamma\r\n").Catalog();

    [Theory]
    [InlineData(SeedFiles.Beta + "concept.yaml")]
    [InlineData(SeedFiles.Beta + "cards.yaml")]
    [InlineData(SeedFiles.Beta + "q1.exemplars.yaml")]
    [InlineData("categories.yaml")]
    public void AFileThatIsNeededIsMissed(string path)
    {
        var mistakes = _seed.Remove(path).Read().Mistakes;
        Assert.Contains(new Mistake(path, 1, "this file is missing"), mistakes);
    }

    [Fact]
    public void AConceptHasAQuestion() => Assert.Equal(
        [new Mistake(SeedFiles.Beta + "q1.yaml", 1, "this file is missing: a concept has at least one question")],
        _seed.Remove(SeedFiles.Beta + "q1.yaml").Remove(SeedFiles.Beta + "q1.exemplars.yaml")
            .Remove(SeedFiles.Beta + "q1.calibration.yaml").Remove(SeedFiles.Beta + "q1.sealed.yaml").Read().Mistakes);

    [Fact]
    public void ExemplarsWithoutTheirQuestionMissIt() => Assert.Equal(
        [new Mistake(SeedFiles.Beta + "q2.yaml", 1, "this file is missing")],
        _seed.Write(SeedFiles.Beta + "q2.exemplars.yaml", "criteria: {}\n").Read().Mistakes);

    [Theory]
    [InlineData("concepts/beta-next/q1.exemplar.yaml")]
    [InlineData("concepts/beta-next/notes.md")]
    [InlineData("concepts/stray.yaml")]
    [InlineData("incidents/old.json")]
    public void AStrayFileIsNamed(string path) => _seed
        .Write(path, "x: y\n")
        .HasOnly(path, "x", "this file does not belong here; README.md shows the files of the catalog");

    [Fact]
    public void HiddenFilesAreLeftAlone() => _seed.Write("concepts/.editor/state", "x").Write(".DS_Store", "x").Catalog();

    [Fact]
    public void AFolderIsNamedByAnId() => Assert.Contains(
        new Mistake(
            "concepts/Beta_Next/concept.yaml", 1,
            "the name of the concept's folder is its id, and 'Beta_Next' is not one: 2 to 64 characters of a-z, 0-9 and single hyphens inside"),
        _seed.Write("concepts/Beta_Next/concept.yaml", "title: x\n").Read().Mistakes);

    [Fact]
    public void AFolderThatIsNotThereIsAMistake() =>
        Assert.Equal([new Mistake("no-such-folder", 1, "there is no such folder")], CatalogReader.Read("no-such-folder").Mistakes);

    [Theory]
    [InlineData("gamma-later")]
    [InlineData("gamma-later\t")]
    [InlineData("Gamma\tThe gamma")]
    [InlineData("a\tb\tc")]
    public void ALineOfPlannedHasASlugAndATitle(string line)
    {
        _seed.Append("planned.tsv", line + "\n");
        Assert.Equal(
            [new Mistake("planned.tsv", 2, $"a line must be a slug (2 to 64 characters of a-z, 0-9 and single hyphens inside), a tab and a title; this is '{line.Trim()}'")],
            _seed.Read().Mistakes);
    }
}
