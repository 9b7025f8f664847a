using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("one two", 2)]
    [InlineData("  1. **Detect.**  Then\npromote ", 4)]
    [InlineData("well-known 99.9 % isn't", 3)]
    [InlineData("— … - !", 0)]
    public void AReaderCountsRunsThatHoldALetterOrDigit(string text, int count) => Assert.Equal(count, Words.Count(text));

    [Fact]
    public void WordsAreComparedInLowerCaseWithoutPunctuation() =>
        Assert.Equal(["the", "box", "wasn't", "dead", "s3", "split", "brain"], Words.Of("The box wasn’t 'dead': S3 split-brain!"));
}
