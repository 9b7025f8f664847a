using ReqflowPrep.Catalog.Glossary;

namespace ReqflowPrep.Catalog.Tests.Glossary;

public sealed class TermFinderTests
{
    private static readonly TermFinder Finder = new(
    [
        Term("leader"), Term("leader election", "choosing a leader"), Term("split-brain", "two leaders"), Term("ACID"), Term("read replica"), Term("99th percentile", "p99"), Term("commit"),
    ]);

    [Theory]
    [InlineData("The leader writes.", "leader")]
    [InlineData("Every LEADER writes", "LEADER")]
    [InlineData("Two or more leaders.", "leaders")]
    [InlineData("Watch the p99!", "p99")]
    public void ATermIsFoundAsItIsWritten(string text, string wording) => Assert.Equal([wording], Wordings(text));

    [Theory]
    [InlineData("A leader election takes a second.", "leader election")]
    [InlineData("This ends in two leaders.", "two leaders")]
    [InlineData("Choosing a leader is hard.", "Choosing a leader")]
    public void TheLongestNameWins(string text, string wording) => Assert.Equal([wording], Wordings(text));

    [Theory]
    [InlineData("The leadership of a ringleader.")]
    [InlineData("A pre-commit hook.")]
    [InlineData("A commit-log is kept.")]
    [InlineData("The 99th. Percentile?")]
    public void PartsOfOtherWordsDoNotCount(string text) => Assert.Empty(Wordings(text));

    [Fact]
    public void AnAbbreviationIsKnownByItsCapitals()
    {
        Assert.Empty(Wordings("Batteries hold acid."));
        Assert.Equal(["ACID"], Wordings("The letters of ACID."));
    }

    [Theory]
    [InlineData("Add a read-replica.", "read-replica")]
    [InlineData("Add a read\nreplica.", "read replica")]
    [InlineData("That is split brain.", "split brain")]
    public void AHyphenAndALineBreakAreBlanks(string text, string wording) => Assert.Equal([wording], Wordings(text));

    [Theory]
    [InlineData("Run `commit` now.")]
    [InlineData("[This](https://example.org/leader) says so.")]
    public void CodeAndAddressesAreNoProse(string text) => Assert.Empty(Wordings(text));

    [Fact]
    public void AnOrdinaryWordCountsOnlyNearTheConceptThatDefinesIt()
    {
        Assert.Equal(["p99", "two leaders"], Finder.In(["A commit, p99, two leaders and a leader."], _ => false).Select(found => found.Text));
        Assert.Equal(["commit", "p99"], Finder.In(["A commit and p99."], term => term.Term == "commit").Select(found => found.Text));
    }

    [Fact]
    public void EachTermIsListedOnceWhereItComesFirst() =>
        Assert.Equal(["commit", "two leaders", "leader"], Wordings("One commit, then two leaders, then", "the leader, and split-brain with another commit."));

    [Fact]
    public void ATermCarriesItsDefinitionAndConcept()
    {
        var found = Assert.Single(Finder.In(["Beware of two leaders."], _ => true));
        Assert.Equal(("split-brain", "What split-brain means.", "some-concept"), (found.Term.Term, found.Term.Definition, found.Term.Concept));
    }

    private static IEnumerable<string> Wordings(params string[] texts) => Finder.In(texts, _ => true).Select(found => found.Text);

    private static GlossaryTerm Term(string name, params string[] synonyms) =>
        new() { Concept = "some-concept", Term = name, Definition = $"What {name} means.", Synonyms = synonyms, Related = [] };
}
