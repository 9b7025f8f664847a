using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Reading;

/// <summary>Keys and values of the wrong kind.</summary>
public sealed class FieldsTests : IDisposable
{
    private const string Question = SeedFiles.Alpha + "q1.yaml";
    private const string Page = SeedFiles.Alpha + "concept.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void AnUnknownKeyIsNamedWithThoseAccepted() => _seed
        .Change(Page, "tagline:", "subtitle: Wrong.\ntagline:")
        .HasOnly(
            Page,
            "subtitle",
            "a concept has no key 'subtitle'; accepted: formerIds, title, category, difficulty, tagline, prerequisites, related, plainEnglish, whatItIs, problem, "
            + "howItWorks, benefits, costs, appearsIn, gotchas, postmortems, interviewAngle, glossary");

    [Fact]
    public void AKeyOfAnotherKindOfCardIsUnknown() => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", "id: card-1\n", "id: card-1\n  gotcha: first-trap\n")
        .HasOnly(SeedFiles.Alpha + "cards.yaml", "gotcha: first-trap\n  kind: concept", "a card has no key 'gotcha'; accepted: kind, id, formerIds, front, back");

    [Fact]
    public void AMissingKeyIsMissed() => _seed
        .Change(Question, "level: senior\n", "")
        .HasOnly(Question, "timeLimitSeconds", "a question must have the key 'level'");

    [Fact]
    public void AMissingKeyOfAnItemIsMissedAtTheItem() => _seed
        .Change(Question, "    weight: 2\n", "")
        .HasOnly(Question, "- id: criterion-1", "a criterion must have the key 'weight'");

    [Fact]
    public void AKeyIsThereOnce() => _seed
        .Change(Question, "timeLimitSeconds: 240\n", "timeLimitSeconds: 240\ntimeLimitSeconds: 300\n")
        .HasOnly(Question, "timeLimitSeconds: 300", "a question has the key 'timeLimitSeconds' twice; the first is in line 2");

    [Theory]
    [InlineData("level: senior", "level: principal", "'level' is 'principal'; accepted: junior, mid, senior, staff")]
    [InlineData("dimension: trade-off", "dimension: tradeOff", "'dimension' is 'tradeOff'; accepted: mechanism, trade-off, failure, operation, quantification")]
    [InlineData("severity: fatal", "severity: Fatal", "'severity' is 'Fatal'; accepted: fatal, major, minor")]
    [InlineData("weight: 2", "weight: 4", "'weight' must be a whole number from 1 to 3; this is '4'")]
    [InlineData("weight: 2", "weight: 1.5", "'weight' must be a whole number from 1 to 3; this is '1.5'")]
    [InlineData("timeLimitSeconds: 240", "timeLimitSeconds: 4 min", "'timeLimitSeconds' must be a whole number from 30 to 1800; this is '4 min'")]
    [InlineData("level: senior", "level:", "'level' must be a text; this is empty")]
    [InlineData("level: senior", "level: \"  \"", "'level' must be a text; this is empty")]
    [InlineData("level: senior", "level: [senior]", "'level' must be a text; this is a list")]
    [InlineData("level: senior", "level: { a: b }", "'level' must be a text; this is a mapping; a text with ': ' in it needs quotes or a block (|)")]
    [InlineData("losesPoints:", "losesPoints: none\nlookFor:", "'losesPoints' must be a list; this is a text", 1)]
    public void AValueOfTheWrongKindIsNamedWithWhatIsAccepted(string from, string to, string message, int others = 0)
    {
        var mistakes = _seed.Change(Question, from, to).Read().Mistakes;
        Assert.Contains(new Mistake(Question, _seed.LineOf(Question, to.Split('\n')[0]), message), mistakes);
        Assert.Equal(1 + others, mistakes.Count);
    }

    [Fact]
    public void ASentenceWithAColonNeedsQuotes() => _seed
        .Change(SeedFiles.Alpha + "q1.yaml", "losesPoints:", "losesPoints:\n  - Says it: wrongly")
        .HasOnly(Question, "- Says it", "an element of 'losesPoints' must be a text; this is a mapping; a text with ': ' in it needs quotes or a block (|)");

    [Fact]
    public void APlaceholderIsNoText() => _seed
        .Change(Question, _seed.Between(Question, "lookFor:", "criteria:"), "lookFor: [Something.]\nlosesPoints:\n  - ...\n")
        .HasOnly(Question, "- ...", "an element of 'losesPoints' is '...', which says nothing; write the text");

    [Fact]
    public void ANodeOfASimulationMayShowADash() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "r: thirsty", "r: \"-\"").Catalog();

    [Fact]
    public void AnItemIsAMapping() => _seed
        .Change(Question, "misconceptions:\n", "misconceptions:\n  - Just words.\n")
        .HasOnly(Question, "Just words", "a misconception must be a mapping of keys to values; this is a text");

    [Fact]
    public void AMappingOfIdsIsAMapping() => _seed
        .Change(SeedFiles.Alpha + "simulation.yaml", "on: { ink: stuck }", "on: [ink, stuck]")
        .HasOnly(SeedFiles.Alpha + "simulation.yaml", "on: [ink, stuck]", "'on' must be a mapping of ids; this is a list");

    [Fact]
    public void AnEmptyListIsAMistakeWhereSomethingIsNeeded() => _seed
        .Change(Question, _seed.Between(Question, "losesPoints:", "criteria:"), "losesPoints: []\n")
        .HasOnly(Question, "losesPoints", "'losesPoints' has 0 elements; accepted: 1 or more");

    [Theory]
    [InlineData("Two-Writers")]
    [InlineData("two_writers")]
    [InlineData("-two")]
    [InlineData("two-")]
    [InlineData("two--writers")]
    [InlineData("x")]
    [InlineData("zweig.zwei")]
    [InlineData("a234567890123456789012345678901234567890123456789012345678901234x")]
    public void AnIdHasItsGrammar(string id) => _seed
        .Change(SeedFiles.Alpha + "cards.yaml", "id: card-2", $"id: {id}")
        .HasOnly(SeedFiles.Alpha + "cards.yaml", $"id: {id}\n", $"'{id}' is not an id: 2 to 64 characters of a-z, 0-9 and single hyphens inside");

    [Fact]
    public void AllMistakesOfAllFilesAreNamedAtOnceByFileAndLine()
    {
        _seed.Change(Question, "level: senior", "level: boss")
            .Change(Question, "severity: fatal", "severity: deadly")
            .Change(Page, "category: reliability", "category: nowhere")
            .Change(SeedFiles.Beta + "cards.yaml", "- id: card-1", "- id: [broken")
            .Change(SeedFiles.Incident, "sourceKind: operator", "sourceKind: rumor")
            .Append("planned.tsv", "beta-next\tWritten\n");
        Assert.Collection(
            _seed.Read().Mistakes,
            mistake => Assert.StartsWith(Page + ":2: there is no category 'nowhere'", mistake.ToString(), StringComparison.Ordinal),
            mistake => Assert.StartsWith(Question + ":1: 'level' is 'boss'", mistake.ToString(), StringComparison.Ordinal),
            mistake => Assert.StartsWith($"{Question}:{_seed.LineOf(Question, "deadly")}: 'severity' is 'deadly'", mistake.ToString(), StringComparison.Ordinal),
            mistake => Assert.StartsWith(SeedFiles.Beta + "cards.yaml:8: this is not valid YAML", mistake.ToString(), StringComparison.Ordinal),
            mistake => Assert.StartsWith(SeedFiles.Incident + ":12: 'sourceKind' is 'rumor'", mistake.ToString(), StringComparison.Ordinal),
            mistake => Assert.StartsWith("planned.tsv:2: 'beta-next' is written", mistake.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void APageThatCannotBeReadHidesNoMistakeInItsCards()
    {
        _seed.Change(Page, "title: The", "title: [").Change(SeedFiles.Alpha + "cards.yaml", "What stopped the pump?", "Is it the pump?");
        Assert.Equal([SeedFiles.Alpha + "cards.yaml", Page], _seed.Read().Mistakes.Select(mistake => mistake.File));
    }
}
