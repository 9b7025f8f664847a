namespace ReqflowPrep.Scheduling.Tests;

public class SchedulerOptionsTests
{
    [Theory]
    [InlineData(0.699)]
    [InlineData(0.991)]
    [InlineData(double.NaN)]
    public void RetentionOutsideItsRangeIsRefused(double retention) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchedulerOptions { DesiredRetention = retention });

    [Theory]
    [InlineData(0)]
    [InlineData(36_501)]
    public void AMaximumIntervalOutsideItsRangeIsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchedulerOptions { MaximumInterval = days });

    [Fact]
    public void TheEndsOfTheRangesAreAccepted()
    {
        Assert.Equal(1, new SchedulerOptions { DesiredRetention = 0.70, MaximumInterval = 1 }.MaximumInterval);
        Assert.Equal(0.99, new SchedulerOptions { DesiredRetention = 0.99, MaximumInterval = 36_500 }.DesiredRetention);
    }

    [Fact]
    public void NothingIsNull()
    {
        Assert.Throws<ArgumentNullException>(() => new SchedulerOptions { Parameters = null! });
        Assert.Throws<ArgumentNullException>(() => new SchedulerOptions { LearningSteps = null! });
        Assert.Throws<ArgumentNullException>(() => new SchedulerOptions { RelearningSteps = null! });
    }

    [Fact]
    public void TheDefaultsAreThoseOfThePeers()
    {
        var options = new SchedulerOptions();
        Assert.Equal(0.9, options.DesiredRetention);
        Assert.Equal(36_500, options.MaximumInterval);
        Assert.Equal(["1m", "10m"], options.LearningSteps.ToStrings());
        Assert.Equal(["10m"], options.RelearningSteps.ToStrings());
        Assert.True(options.EnableShortTerm);
        Assert.Equal(options, new SchedulerOptions());
    }

    [Fact]
    public void WithoutStepsKeepsAllTheRest()
    {
        var options = new SchedulerOptions { DesiredRetention = 0.8 }.WithoutSteps();
        Assert.Equal(0.8, options.DesiredRetention);
        Assert.Empty(options.LearningSteps);
        Assert.Empty(options.RelearningSteps);
        Assert.True(options.EnableShortTerm);
    }
}
