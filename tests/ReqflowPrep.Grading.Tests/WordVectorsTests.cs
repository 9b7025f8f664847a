using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Tests;

/// <summary>Word vectors bring words of like meaning together.</summary>
public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("crash", "outage", "discount")]
    [InlineData("replica", "follower", "invoice")]
    [InlineData("slow", "latency", "museum")]
    public void WordsOfLikeMeaningAreCloserThanOthers(string word, string like, string unlike) =>
        Assert.True(Cosine(word, like) > Cosine(word, unlike) + 0.1, $"{Cosine(word, like)} {Cosine(word, unlike)}");

    [Fact]
    public void AFormWithoutAVectorTakesThatOfItsStem() =>
        Assert.NotNull(WordVectors.Default.Of(Tokenizer.Tokenize("replicating").Single()));

    [Fact]
    public void AnUnknownWordHasNoVectorAndCountsInFull()
    {
        var word = Tokenizer.Tokenize("xqzzvv").Single();
        Assert.Null(WordVectors.Default.Of(word));
        Assert.Equal(1, WordVectors.Default.Weight(word));
    }

    [Fact]
    public void PackedVectorsAreReadAsTheyWereWritten()
    {
        var packed = WordVectors.Pack([KeyValuePair.Create("queue", Enumerable.Range(0, WordVectors.Size).Select(k => k - 20f).ToArray())]);
        using var stream = new MemoryStream();
        packed.Write(stream);
        stream.Position = 0;
        var read = WordVectors.Read(stream);
        var word = Tokenizer.Tokenize("queue").Single();

        Assert.Equal(["queue"], read.Words);
        Assert.Equal(packed.Of(word), read.Of(word));
        Assert.Equal(-20f, read.Of(word)![0], 0.2f);
    }

    private static float Cosine(string a, string b) => Meaning.Dot(Meaning.Of(a, WordVectors.Default), Meaning.Of(b, WordVectors.Default));
}
