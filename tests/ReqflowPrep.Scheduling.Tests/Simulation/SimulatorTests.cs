using ReqflowPrep.Scheduling.Simulation;

namespace ReqflowPrep.Scheduling.Tests.Simulation;

public class SimulatorTests
{
    private static readonly SimulationOptions Year = new() { Cards = 500, NewPerDay = 5, Days = 200 };

    [Fact]
    public void TheSameSeedGivesTheSameDaysAndAnotherDoesNot()
    {
        Assert.Equal(Run(Year).Days, Run(Year).Days);
        Assert.NotEqual(Run(Year).Days, Run(Year with { Seed = 1 }).Days);
    }

    [Fact]
    public void NewCardsComeAtTheirDailyNumberUntilThereAreNoMore()
    {
        var days = Run(Year).Days;
        Assert.All(days.Take(100), day => Assert.Equal(5, day.New));
        Assert.All(days.Skip(100), day => Assert.Equal(0, day.New));
        Assert.Equal(0, days[0].Reviews);
    }

    [Fact]
    public void RecallInReviewsIsAboutTheDesiredRetention()
    {
        foreach (var retention in (double[])[0.75, 0.9])
        {
            var result = Run(Year with { Scheduling = new SchedulerOptions { DesiredRetention = retention } });
            Assert.Equal(retention, (double)result.Days.Sum(day => day.Recalled) / result.Reviews, 0.03);
        }
    }

    [Fact]
    public void MoreRetentionCostsMoreMinutesAndKeepsMore()
    {
        var low = Run(Year with { Scheduling = new SchedulerOptions { DesiredRetention = 0.75 } });
        var high = Run(Year with { Scheduling = new SchedulerOptions { DesiredRetention = 0.95 } });
        Assert.True(high.Minutes > low.Minutes && high.Memorized > low.Memorized && high.Reviews > low.Reviews);
        Assert.Equal(high.Memorized / high.Minutes, high.MemorizedPerMinute);
    }

    [Fact]
    public void NobodyPractisesLongerThanTheLimitAndOneReview()
    {
        var days = Run(Year with { MinutesPerDay = 2, NewPerDay = 50 }).Days;
        Assert.All(days, day => Assert.InRange(day.Minutes, 0, 2 + (33.79 / 60)));
        Assert.Contains(days, day => day.Waiting > 0);
        Assert.All(days.Where(day => day.Waiting > 0), day => Assert.Equal(0, day.New));
    }

    [Fact]
    public void TimeIsTheSumOfTheRatingsTimes()
    {
        var minute = new RatingValues(60, 60, 60, 60);
        var days = Run(Year with { Profile = new LearnerProfile { FirstSeconds = minute, ReviewSeconds = minute } }).Days;
        Assert.All(days, day => Assert.Equal(day.New + day.Reviews, day.Minutes, 1e-9));
    }

    [Fact]
    public void MemorizedIsTheSumOfProbabilities()
    {
        var easy = new LearnerProfile { FirstRatings = new RatingValues(0, 0, 0, 1) };
        var days = Run(new SimulationOptions { Cards = 3, NewPerDay = 3, Days = 3, Profile = easy }).Days;
        var model = new Fsrs6(FsrsParameters.Default);
        for (var day = 0; day < 3; day++)
            Assert.Equal(3 * model.Retrievability(model.After(null, 0, Rating.Easy), day), days[day].Memorized, 1e-9);
    }

    [Fact]
    public void TheSearchTriesEveryHundredthAndPutsTheBestFirst()
    {
        var trials = Search(Year with { Days = 60 });
        Assert.Equal(Enumerable.Range(70, 26).Select(hundredth => hundredth / 100.0), trials.Select(trial => trial.DesiredRetention).Order());
        Assert.Equal(trials.Max(trial => trial.MemorizedPerMinute), trials[0].MemorizedPerMinute);
        Assert.Equal(trials, Search(Year with { Days = 60 }));
    }

    [Fact]
    public void WhereForgettingCostsMuchMoreRetentionIsRecommended()
    {
        var costly = new LearnerProfile { ReviewSeconds = new RatingValues(600, 5, 5, 5) };
        var cheap = new LearnerProfile { ReviewSeconds = new RatingValues(5, 5, 5, 5) };
        Assert.True(Search(Year with { Profile = costly })[0].DesiredRetention > Search(Year with { Profile = cheap })[0].DesiredRetention);
    }

    [Fact]
    public void ASimulationCanBeCanceled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Simulator.Run(Year, source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Simulator.SearchRetention(Year, cancellation: source.Token));
    }

    [Fact]
    public void WhatCannotBeSimulatedIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { Days = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { Days = 3651 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { Cards = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { NewPerDay = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SimulationOptions { MinutesPerDay = 0 });
        Assert.Throws<ArgumentException>(() => new LearnerProfile { FirstRatings = new RatingValues(0, 0, 0, 0) });
        Assert.Throws<ArgumentException>(() => new LearnerProfile { RecallRatings = new RatingValues(1, 0, 0, 0) });
        Assert.Throws<ArgumentException>(() => new LearnerProfile { ReviewSeconds = new RatingValues(1, 1, 1, double.NaN) });
    }

    [Theory]
    [InlineData(0.099, Rating.Again)]
    [InlineData(0.1, Rating.Hard)]
    [InlineData(0.299, Rating.Hard)]
    [InlineData(0.301, Rating.Good)]
    [InlineData(0.599, Rating.Good)]
    [InlineData(0.601, Rating.Easy)]
    [InlineData(0.999, Rating.Easy)]
    public void ADrawFollowsTheShares(double fraction, Rating rating)
    {
        Assert.Equal(rating, new RatingValues(1, 2, 3, 4).Draw(fraction));
        Assert.Equal(fraction < 0.5 ? Rating.Hard : Rating.Good, new RatingValues(0, 7, 7, 0).Draw(fraction));
    }

    private static SimulationResult Run(SimulationOptions options) => Simulator.Run(options, TestContext.Current.CancellationToken);

    private static IReadOnlyList<RetentionTrial> Search(SimulationOptions options) =>
        Simulator.SearchRetention(options, learners: 2, TestContext.Current.CancellationToken);
}
