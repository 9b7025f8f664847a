using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Tests.Text;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("cache", "caches", "cached", "caching")]
    [InlineData("shard", "shards", "sharded", "sharding")]
    [InlineData("retry", "retries")]
    [InlineData("stop", "stops", "stopped", "stopping")]
    [InlineData("call", "calls", "called", "calling")]
    [InlineData("lose", "loses", "losing")]
    [InlineData("replica", "replicas", "replica's")]
    public void FormsOfAWordShareAStem(params string[] forms) => Assert.Single(forms.Select(Stemmer.Stem).Distinct());

    [Theory]
    [InlineData("string")]
    [InlineData("shed")]
    [InlineData("loss")]
    [InlineData("status")]
    [InlineData("analysis")]
    [InlineData("redis")]
    [InlineData("s3")]
    [InlineData("as")]
    public void AWordThatOnlyLooksLikeAFormStays(string word) => Assert.Equal(word, Stemmer.Stem(word));

    [Theory]
    [InlineData("partition", "part")]
    [InlineData("leader", "lead")]
    [InlineData("consistency", "consistent")]
    public void AnotherWordHasAnotherStem(string word, string other) => Assert.NotEqual(Stemmer.Stem(word), Stemmer.Stem(other));
}
