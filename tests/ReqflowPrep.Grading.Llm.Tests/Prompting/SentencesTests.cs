using CsCheck;
using ReqflowPrep.Grading.Llm.Prompting;

namespace ReqflowPrep.Grading.Llm.Tests.Prompting;

public sealed class SentencesTests
{
    // Words, marks, line ends and pairs of surrogates, in any order.
    private static readonly Gen<string> AnyText = Gen.OneOf("fence", "a", " ", ".", "?", "!", ",", "\n", "\r\n", "\t", "\u2028", "3.5", "😀", "x".PadRight(450, 'x'), "- ").Array[0, 60].Select(string.Concat);

    [Fact]
    public void EverythingButWhiteSpaceIsInExactlyOneSentence() => AnyText.Sample(text =>
    {
        var sentences = Sentences.Of(text);
        var covered = string.Concat(sentences.Select(s => text[s.Start..s.End]));
        return sentences.Zip(sentences.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && Dense(covered) == Dense(text);
    });

    [Fact]
    public void NoSentenceIsBlankLongOrSplitsAPair() => AnyText.Sample(text => Sentences.Of(text).All(s =>
        s.End - s.Start is > 0 and <= 400
        && !char.IsWhiteSpace(text[s.Start]) && !char.IsWhiteSpace(text[s.End - 1])
        && !char.IsLowSurrogate(text[s.Start]) && !char.IsHighSurrogate(text[s.End - 1])));

    [Fact]
    public void SentencesEndAtMarksAndLineEnds() => Assert.Equal(
        ["Use v1.2 of it.", "Why?", "Because!", "- fence", "- promote"],
        Texts("Use v1.2 of it. Why? Because!\n- fence\r\n- promote\n"));

    [Fact]
    public void SpeechWithoutMarksIsCutBetweenWords()
    {
        var speech = string.Join(' ', Enumerable.Repeat("basically", 100));

        Assert.All(Texts(speech), s => Assert.Equal("basically", s.Split(' ').Distinct().Single()));
        Assert.Equal(3, Texts(speech).Count);
    }

    private static List<string> Texts(string text) => [.. Sentences.Of(text).Select(s => text[s.Start..s.End])];

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
