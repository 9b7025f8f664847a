using CsCheck;
using ReqflowPrep.Grading.Llm.Replies;

namespace ReqflowPrep.Grading.Llm.Tests.Replies;

public sealed class ReplyReaderTests
{
    private const string Sound = """{"c1":{"sentences":[1,2],"verdict":"met"},"c2":{"sentences":[],"verdict":"not_met"}}""";

    [Fact]
    public void ASoundReplyIsRead()
    {
        var reply = ReplyReader.Read(Sound)!;

        Assert.Equal(["c1", "c2"], reply.Keys);
        Assert.Equal([1, 2], reply["c1"].Sentences);
        Assert.Equal([Verdict.Met, Verdict.NotMet], reply.Values.Select(c => c.Verdict));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("```")]
    [InlineData("``````")]
    [InlineData("```json```")]
    [InlineData("Here you are:\n```json\n{}\n```")]
    [InlineData(Sound + Sound)]
    public void AnythingElseIsNot(string text) => Assert.Null(ReplyReader.Read(text));

    [Fact]
    public void NoTextIsTooOddToBeRefused() =>
        Gen.OneOf("```", "json", "\n", "{", "}", "\"c1\"", ":", "[", "]", ",", "1", "null", "\"verdict\"", "\"met\"", " ", "\"", "\\u", "\ud800").Array[0, 30].Select(string.Concat)
            .Sample(text => ReplyReader.Read(text) is null or { Count: >= 0 });
}
