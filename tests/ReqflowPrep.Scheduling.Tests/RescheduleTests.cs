using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class RescheduleTests
{
    [Fact]
    public void AnUnchangedMemoryKeepsItsInterval() => Any.Options(Any.Parameters).Sample(options =>
    {
        var scheduler = new Scheduler(options.WithoutSteps() with { EnableShortTerm = true }, DayBoundary.Utc);
        var card = scheduler.Review(ScheduledCard.New, Rating.Good, Any.Start);
        Assert.Equal(card, scheduler.Reschedule(card));
    });

    [Fact]
    public void AnotherRetentionMovesDueFromTheLastReview()
    {
        var card = new ScheduledCard(CardState.Review, new MemoryState(50, 5), 0, Any.Start.AddDays(50), Any.Start, 50, 4, 1);
        var moved = new Scheduler(new SchedulerOptions { DesiredRetention = 0.8 }, DayBoundary.Utc).Reschedule(card);
        Assert.Equal(Math.Round(new Fsrs6(FsrsParameters.Default).DaysUntil(new MemoryState(50, 5), 0.8)), moved.ScheduledDays);
        Assert.Equal(Any.Start.AddDays(moved.ScheduledDays), moved.Due);
        Assert.Equal(card with { ScheduledDays = moved.ScheduledDays, Due = moved.Due }, moved);
    }

    [Fact]
    public void FuzzNeverShortensAnIntervalThatDidNotShrink() => Gen.Select(Any.Memory, Gen.Int[1, 1000], Gen.ULong).Sample((memory, days, seed) =>
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        var card = new ScheduledCard(CardState.Review, memory, 0, Any.Start.AddDays(days), Any.Start, days, 4, 1);
        var exact = scheduler.Reschedule(card).ScheduledDays;
        Assert.True(exact < days || scheduler.Reschedule(card, seed).ScheduledDays >= days);
    });

    [Fact]
    public void AnIntervalThatStaysAsItIsIsFuzzedUpwardOnly()
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        var card = new ScheduledCard(CardState.Review, new MemoryState(50, 5), 0, Any.Start.AddDays(50), Any.Start, 50, 4, 1);
        Assert.Equal(new FuzzRange(50, FuzzRange.Around(50, 0, 36_500).Maximum), scheduler.Spread(card));
    }

    [Theory]
    [InlineData(CardState.Learning)]
    [InlineData(CardState.Relearning)]
    public void ACardOnItsStepsStaysAsItIs(CardState state)
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        var card = new ScheduledCard(state, new MemoryState(2, 5), 0, Any.Start.AddMinutes(10), Any.Start, 0, 1, 0);
        Assert.Null(scheduler.Spread(card));
        Assert.Equal(card, scheduler.Reschedule(card, 7));
        Assert.Equal(ScheduledCard.New, scheduler.Reschedule(ScheduledCard.New, 7));
    }

    [Fact]
    public void ANewCardHasNoInterval()
    {
        Assert.Throws<InvalidOperationException>(() => ScheduledCard.New.WithInterval(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => (ScheduledCard.New with { LastReview = Any.Start }).WithInterval(0));
    }
}
