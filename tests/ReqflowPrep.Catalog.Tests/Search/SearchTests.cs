using ReqflowPrep.Catalog.Tests.Fixture;

namespace ReqflowPrep.Catalog.Tests.Search;

public sealed class SearchTests : IDisposable
{
    private const string Alpha = SeedFiles.Alpha + "concept.yaml";
    private const string Beta = SeedFiles.Beta + "concept.yaml";
    private readonly SeedFolder _seed = new();

    public void Dispose() => _seed.Dispose();

    [Fact]
    public void EveryKindIsFoundByItsTitle()
    {
        _seed.Change(Alpha, "The first trap", "Zebra stripes")
            .Change(SeedFiles.Alpha + "cards.yaml", "What stopped the pump?", "What stopped the zebra?")
            .Change(SeedFiles.Alpha + "q1.yaml", "prompt: |\n", "prompt: |\n  The zebra sleeps.\n")
            .Change(SeedFiles.Incident, "Ink in the pump", "A zebra in the pump")
            .Change(Alpha, "title: The alpha-basics", "title: Zebra basics");
        Assert.Equal(
            [SearchKind.Concept, SearchKind.Gotcha, SearchKind.Postmortem, SearchKind.Question, SearchKind.Card],
            Search("zebra").Select(hit => hit.Kind).Distinct().Order());
        Assert.Equal("alpha-basics", Search("zebra")[0].Id);
    }

    [Fact]
    public void AHitTellsItsItem()
    {
        var hit = Search("ink pump").First(hit => hit.Kind == SearchKind.Postmortem);
        Assert.Equal(("alpha-basics.octopus-2020", "alpha-basics", "Octopus: Ink in the pump"), (hit.Id, hit.Concept, hit.Title));
        Assert.True(hit.Score > 0);
    }

    [Fact]
    public void ATitleCountsForMoreThanAText()
    {
        _seed.Change(Alpha, "problem: |\n", "problem: |\n  A zebra, a zebra.\n").Change(Beta, "title: The beta-next", "title: Zebra");
        Assert.Equal(["beta-next", "alpha-basics"], Concepts("zebra"));
    }

    [Fact]
    public void ARareWordCountsForMoreThanACommonOne()
    {
        _seed.Change(Alpha, "problem: |\n", "problem: |\n  The zebra.\n").Change(Beta, "problem: |\n", "problem: |\n  The okapi.\n")
            .Change(SeedFiles.Alpha + "cards.yaml", "back: Ink that nobody had tried.", "back: A zebra.").Append(SeedFiles.Incident, "  - zebra\n")
            .Change(Alpha, "    whatToDo: |\n", "    whatToDo: |\n      Zebra.\n");
        Assert.Equal(["beta-next", "alpha-basics"], Concepts("okapi zebra"));
    }

    [Fact]
    public void MoreOfTheWordsIsBetterThanMoreOfOne()
    {
        _seed.Change(Alpha, "problem: |\n", "problem: |\n  A zebra and an okapi.\n").Change(Beta, "problem: |\n", "problem: |\n  Zebra zebra zebra zebra.\n");
        Assert.Equal(["alpha-basics", "beta-next"], Concepts("zebra okapi"));
    }

    [Theory]
    [InlineData("caching")]
    [InlineData("caches")]
    [InlineData("cached")]
    [InlineData("CACHE")]
    [InlineData("cache?")]
    [InlineData("cac")]
    [InlineData("how is it cached")]
    public void FormsAndBeginningsOfAWordFindIt(string query)
    {
        _seed.Change(Alpha, "problem: |\n", "problem: |\n  The cache.\n");
        Assert.Equal(["alpha-basics"], Concepts(query));
    }

    [Theory]
    [InlineData("cac ")]
    [InlineData("cac it")]
    [InlineData("c")]
    public void OnlyTheWordBeingTypedIsABeginning(string query)
    {
        _seed.Change(Alpha, "problem: |\n", "problem: |\n  The cache.\n");
        Assert.Empty(Concepts(query));
    }

    [Fact]
    public void AWholeWordIsBetterThanABeginning()
    {
        _seed.Change(Alpha, "problem: |\n", "problem: |\n  The zebrafish.\n").Change(Beta, "problem: |\n", "problem: |\n  The zebra.\n");
        Assert.Equal(["beta-next", "alpha-basics"], Concepts("zebra"));
    }

    [Fact]
    public void ASynonymFindsWhatUsesTheTerm()
    {
        _seed.Change(Alpha, "term: alpha-basics term", "term: split-brain").Change(Alpha, "synonyms: [alpha-basics word]", "synonyms: [dual primary]")
            .Change(Beta, "problem: |\n", "problem: |\n  It is a split brain.\n");
        Assert.Equal(["alpha-basics", "beta-next"], Concepts("dual primary"));
        Assert.Equal(["alpha-basics", "beta-next"], Concepts("split brain"));
    }

    [Fact]
    public void WhatIsReadAfterAnAttemptIsNotSearched()
    {
        _seed.Change(SeedFiles.Alpha + "q1.yaml", "modelAnswer: |\n", "modelAnswer: |\n  The zebra.\n")
            .Change(SeedFiles.Alpha + "q1.yaml", "probe: ", "probe: Zebra ")
            .Change(SeedFiles.Alpha + "q1.exemplars.yaml", "contradicted:\n      - ", "contradicted:\n      - Zebra ");
        Assert.Empty(Search("zebra"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("the of and")]
    [InlineData("?!")]
    [InlineData("qqqq")]
    [InlineData("\uD800")]
    public void NothingIsFoundByNothing(string query) => Assert.Empty(Search(query));

    [Fact]
    public void KindsAndLimitNarrow()
    {
        var catalog = _seed.Catalog();
        Assert.All(catalog.Search("trap", 100, new HashSet<SearchKind> { SearchKind.Gotcha }), hit => Assert.Equal(SearchKind.Gotcha, hit.Kind));
        Assert.Equal(catalog.Search("trap", 100).Take(3), catalog.Search("trap", 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Search("trap", 0));
    }

    [Fact]
    public void TheSameSearchGivesTheSameHits()
    {
        var query = new Prattle(3).Paragraph(60);
        Assert.NotEmpty(Search(query));
        Assert.Equal(_seed.Catalog().Search(query, 100), _seed.Catalog().Search(query, 100));
    }

    private IReadOnlyList<SearchHit> Search(string query) => _seed.Catalog().Search(query, 100);

    private IEnumerable<string> Concepts(string query) => Search(query).Where(hit => hit.Kind == SearchKind.Concept).Select(hit => hit.Id);
}
