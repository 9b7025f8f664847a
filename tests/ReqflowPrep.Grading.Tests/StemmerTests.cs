using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Tests;

/// <summary>Words and stems of the published Snowball vocabulary.</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("consist", "consist")]
    [InlineData("consistency", "consist")]
    [InlineData("consistently", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("knightly", "knight")]
    [InlineData("knives", "knive")]
    [InlineData("generously", "generous")]
    [InlineData("communism", "communism")]
    [InlineData("caresses", "caress")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("relational", "relat")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("replicas", "replica")]
    [InlineData("replicated", "replic")]
    [InlineData("replication", "replic")]
    [InlineData("sky", "sky")]
    [InlineData("agreed", "agre")]
    [InlineData("controlling", "control")]
    public void StemsAreThoseOfSnowball(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Theory]
    [InlineData("503")]
    [InlineData("3x")]
    [InlineData("")]
    [InlineData("go")]
    public void NumbersAndShortWordsStayAsTheyAre(string word) => Assert.Equal(word, PorterStemmer.Stem(word));
}
