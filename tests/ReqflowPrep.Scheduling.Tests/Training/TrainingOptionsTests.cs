using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class TrainingOptionsTests
{
    [Fact]
    public void WhatCannotBeTrainedWithIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(TrainingOptions.Epochs), () => new TrainingOptions { Epochs = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(TrainingOptions.BatchSize), () => new TrainingOptions { BatchSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(TrainingOptions.LearningRate), () => new TrainingOptions { LearningRate = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(TrainingOptions.Regularization), () => new TrainingOptions { Regularization = double.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(TrainingOptions.MaxHistory), () => new TrainingOptions { MaxHistory = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(TrainingOptions.RelearningSteps), () => new TrainingOptions { RelearningSteps = -1 });
    }

    [Fact]
    public void TheEndsOfTheRangesAreAccepted() =>
        Assert.Equal(20, new TrainingOptions { Epochs = 1, BatchSize = 1, LearningRate = 0, Regularization = 0, MaxHistory = 2, RelearningSteps = 20 }.RelearningSteps);
}
