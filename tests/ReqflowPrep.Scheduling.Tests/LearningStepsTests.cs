namespace ReqflowPrep.Scheduling.Tests;

public class LearningStepsTests
{
    [Theory]
    [InlineData("1m", 1, "1m")]
    [InlineData("90m", 90, "90m")]
    [InlineData("60m", 60, "1h")]
    [InlineData("36h", 2160, "36h")]
    [InlineData("24h", 1440, "1d")]
    [InlineData("365d", 525_600, "365d")]
    public void AStepIsReadAndWritten(string text, int minutes, string written)
    {
        Assert.True(LearningStep.TryParse(text, out var step));
        Assert.Equal(minutes, step.Minutes);
        Assert.Equal(TimeSpan.FromMinutes(minutes), step.Delay);
        Assert.Equal(written, step.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("m")]
    [InlineData("10")]
    [InlineData("0m")]
    [InlineData("-1m")]
    [InlineData("+1m")]
    [InlineData("1.5h")]
    [InlineData(" 1m")]
    [InlineData("1M")]
    [InlineData("30s")]
    [InlineData("366d")]
    [InlineData("99999999999d")]
    public void WhatIsNotAStepIsRefused(string? text)
    {
        Assert.False(LearningStep.TryParse(text, out _));
        Assert.Throws<FormatException>(() => LearningSteps.Parse(text!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(525_601)]
    public void AStepOfNoTimeOrMoreThanAYearCannotBeMade(int minutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningStep(minutes));

    [Fact]
    public void ListsAreComparedByContent()
    {
        Assert.Equal(LearningSteps.Parse("60m", "1d"), LearningSteps.Parse("1h", "24h"));
        Assert.Equal(LearningSteps.Parse("1h").GetHashCode(), LearningSteps.Parse("60m").GetHashCode());
        Assert.NotEqual(LearningSteps.Parse("1m", "10m"), LearningSteps.Parse("10m", "1m"));
        Assert.Equal(LearningSteps.None, LearningSteps.Parse());
        Assert.Equal(["1m", "10m"], LearningSteps.Parse("1m", "10m").ToStrings());
    }

    [Fact]
    public void AListHasAtMostTwentySteps()
    {
        var texts = Enumerable.Repeat("1m", LearningSteps.MaxCount + 1).ToArray();
        Assert.False(LearningSteps.TryParse(texts, out _));
        Assert.True(LearningSteps.TryParse(texts[1..], out var most));
        Assert.Equal(LearningSteps.MaxCount, most.Count);
        Assert.Throws<ArgumentException>(() => new LearningSteps(Enumerable.Repeat(new LearningStep(1), LearningSteps.MaxCount + 1)));
    }

    [Fact]
    public void TheDefaultValueIsNoStep() => Assert.Throws<ArgumentException>(() => new LearningSteps(default(LearningStep)));
}
