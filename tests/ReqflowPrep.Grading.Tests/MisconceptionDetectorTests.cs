namespace ReqflowPrep.Grading.Tests;

/// <summary>Known wrong beliefs in answers.</summary>
public sealed class MisconceptionDetectorTests
{
    private const string Assertion = "More threads make the overload go away, since each of them works off its own part of the queue.";

    private static readonly MisconceptionDetector Detector = MisconceptionDetector.Train(
        [
            new()
            {
                Id = "more-threads",
                Text = "More threads cure an overload.",
                Exemplars = new()
                {
                    Met =
                    [
                        Assertion,
                        "If it is overloaded I simply double the number of threads and the queue is gone.",
                        "A bigger thread pool cures every overload.",
                        "With enough threads no request ever has to wait.",
                        "Just raise the thread count until the backlog disappears.",
                        "Overload only ever means that there are too few threads.",
                        "I'd add threads, as many as there are requests, then nothing is overloaded.",
                    ],
                    Near =
                    [
                        "The number of threads should fit the number of cores.",
                        "More threads only move the queue into the database.",
                        "Each thread takes its own stack of a megabyte.",
                        "We watched how many threads were busy.",
                    ],
                },
            },
        ],
        Examples.Rubric,
        GradingBackground.Empty);

    [Theory]
    [InlineData(Assertion)]
    [InlineData("First I would look at the graphs. " + Assertion + " Then I would tell the customers.")]
    public void AWrongBeliefIsFoundAndShownWhereItStands(string answer)
    {
        var finding = Assert.Single(Detector.Find(answer));
        Assert.Equal("more-threads", finding.Id);
        Assert.Contains("threads make the overload go away", answer[finding.Evidence.Start..finding.Evidence.End], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatMeetsTheRubricIsNoWrongBelief() =>
        Assert.All(Examples.Rubric.Criteria.SelectMany(criterion => criterion.Exemplars.Met), met => Assert.Empty(Detector.Find(met)));

    [Fact]
    public void ATextWithoutWordsHasNoWrongBelief() => Assert.Empty(Detector.Find(" … "));
}
