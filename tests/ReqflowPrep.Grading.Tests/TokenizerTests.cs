using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Tests;

public sealed class TokenizerTests
{
    private static string[] Sentences(string text)
    {
        var words = Tokenizer.Tokenize(text);
        return [.. Passages.Split(words, Break.Sentence).Select(sentence => text[words[sentence.First].Start..words[sentence.End - 1].End])];
    }

    [Fact]
    public void SentencesEndAtFullStopsButNotInNumbersOrAbbreviations() =>
        Assert.Equal(["Aim for 99.9 percent, e.g. with two zones", "Then test"], Sentences("Aim for 99.9 percent, e.g. with two zones. Then test!"));

    [Fact]
    public void EachBulletIsASentence() =>
        Assert.Equal(["bounded queue", "backoff", "load test"], Sentences("- bounded queue\n- backoff\n* load test"));

    [Fact]
    public void ALineBreakAloneEndsNothing() =>
        Assert.Single(Sentences("the queue\ngrows"));

    [Fact]
    public void EveryFormOfNegationHasTheSameStem() =>
        Assert.All(Tokenizer.Tokenize("not never don't doesn\u2019t cannot no"), word => Assert.Equal("not", word.Stem));

    [Fact]
    public void OffsetsAreThoseOfTheTextAsGiven()
    {
        const string Text = "\u201cCaf\u00e9\u201d \ud83d\ude00 fai\u00adlover";
        Assert.Equal(["Caf\u00e9", "fai\u00adlover"], Tokenizer.Tokenize(Text).Select(word => Text[word.Start..word.End]));
        Assert.Equal(["cafe", "failover"], Tokenizer.Tokenize(Text).Select(word => word.Form));
    }
}
