using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class SchedulerTests
{
    private static readonly DateTimeOffset Start = Any.Start;

    [Fact]
    public void ADocumentedHistoryHasTheIntervalsOfThePeers()
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        var card = ScheduledCard.New;
        var at = Start;
        var intervals = new List<int>();
        foreach (var rating in (int[])[3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3])
        {
            card = scheduler.Review(card, (Rating)rating, at);
            intervals.Add(card.ScheduledDays);
            at = card.Due;
        }

        Assert.Equal([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], intervals);
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 3)]
    [InlineData(4.5, 5)]
    public void IntervalsAreRoundedHalfUp(double stability, int days)
    {
        var weights = FsrsParameters.Default.ToArray();
        weights[2] = stability;
        var scheduler = new Scheduler(new SchedulerOptions { Parameters = FsrsParameters.Create(weights) }.WithoutSteps(), DayBoundary.Utc);
        Assert.Equal(days, scheduler.Review(ScheduledCard.New, Rating.Good, Start).ScheduledDays);
    }

    [Fact]
    public void ReplayingAHistoryIsSteppingThroughIt() => Gen.Select(Any.Options(Any.Parameters), Any.History).Sample((options, history) =>
    {
        var scheduler = new Scheduler(options, DayBoundary.Utc);
        var card = ScheduledCard.New;
        foreach (var step in scheduler.Replay(history))
        {
            card = scheduler.Review(card, step.Review.Rating, step.Review.At, step.Review.FuzzSeed);
            Assert.Equal(card, step.Card);
        }

        Assert.Equal(card, scheduler.Rollback(history, 0));
        Assert.Equal(history.Length, card.Reps);
    });

    [Fact]
    public void RollbackIsTheReplayWithoutTheLastReviews() => Gen.Select(Any.Options(Any.Parameters), Any.History, Gen.Int[0, 31]).Sample((options, history, taken) =>
    {
        var scheduler = new Scheduler(options, DayBoundary.Utc);
        var kept = history[..Math.Max(0, history.Length - taken)];
        Assert.Equal(kept.Length == 0 ? ScheduledCard.New : scheduler.Replay(kept).Last().Card, scheduler.Rollback(history, taken));
    });

    [Fact]
    public void NoIntervalExceedsTheMaximum() => Gen.Select(Any.Options(Any.Parameters), Any.History).Sample((options, history) =>
    {
        // A step of a day is not an interval: only the maximum itself is asked of the rest.
        var longestStep = options.LearningSteps.Concat(options.RelearningSteps).Select(step => step.Minutes / 1440).DefaultIfEmpty().Max();
        foreach (var step in new Scheduler(options, DayBoundary.Utc).Replay(history))
        {
            for (var rating = Rating.Again; rating <= Rating.Easy; rating++)
                Assert.InRange(step.Preview[rating].ScheduledDays, 0, Math.Max(options.MaximumInterval, longestStep));
        }
    });

    [Fact]
    public void EasyIsNeverShorterThanGoodNorGoodThanHard() => Gen.Select(Any.Options(Any.MonotoneParameters), Any.History).Sample((options, history) =>
    {
        foreach (var (_, preview) in new Scheduler(options, DayBoundary.Utc).Replay(OrderIsPromised(options) ? history : []))
        {
            Assert.True(preview.Hard.Due <= preview.Good.Due, "Good");
            Assert.True(preview.Good.Due <= preview.Easy.Due, "Easy");
        }
    });

    [Fact]
    public void InReviewTheRatingsAreADayApartBelowTheMaximum() => Gen.Select(Any.Options(Any.Parameters), Any.Memory, Gen.Int[0, 400], Gen.ULong.Nullable()).Sample((options, memory, elapsed, seed) =>
    {
        var card = new ScheduledCard(CardState.Review, memory, 0, Start, Start, 1, 1, 0);
        var preview = new Scheduler(options, DayBoundary.Utc).Preview(card, Start.AddDays(elapsed), seed);
        Assert.True(preview.Good.ScheduledDays > preview.Hard.ScheduledDays || preview.Good.ScheduledDays == options.MaximumInterval);
        Assert.True(preview.Easy.ScheduledDays > preview.Good.ScheduledDays || preview.Easy.ScheduledDays == options.MaximumInterval);
    });

    [Fact]
    public void ReviewIsThePreviewOfItsRating() => Gen.Select(Any.Options(Any.Parameters), Any.History, Any.Rating).Sample((options, history, rating) =>
    {
        var scheduler = new Scheduler(options, DayBoundary.Utc);
        var card = scheduler.Rollback(history, 0);
        var at = Start.AddYears(100);
        Assert.Equal(scheduler.Preview(card, at, 7)[rating], scheduler.Review(card, rating, at, 7));
    });

    [Fact]
    public void AReviewBeforeTheLastOneCountsAsTheSameDay()
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        var card = scheduler.Review(ScheduledCard.New, Rating.Easy, Start);
        Assert.Equal(0, scheduler.Preview(card, Start.AddDays(-3)).ElapsedDays);
        Assert.Equal(1, scheduler.Retrievability(card, Start.AddDays(-3)));
    }

    [Fact]
    public void RetrievabilityCountsLearnerDaysNotHours()
    {
        var berlin = new DayBoundary(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), 4);
        var scheduler = new Scheduler(new SchedulerOptions(), berlin);
        var card = scheduler.Review(ScheduledCard.New, Rating.Good, new DateTimeOffset(2024, 6, 2, 1, 59, 0, TimeSpan.Zero));

        Assert.Equal(1, scheduler.Retrievability(card, new DateTimeOffset(2024, 6, 2, 1, 59, 59, TimeSpan.Zero)));
        Assert.Equal(scheduler.Memory.Retrievability(card.Memory!.Value, 1), scheduler.Retrievability(card, new DateTimeOffset(2024, 6, 2, 2, 0, 0, TimeSpan.Zero)));
        Assert.Null(scheduler.Retrievability(ScheduledCard.New, Start));
    }

    [Fact]
    public void AgainCountsAsALapseOnlyOnceTheStepsAreLeft()
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        var card = scheduler.Review(ScheduledCard.New, Rating.Again, Start);
        card = scheduler.Review(card, Rating.Again, card.Due);
        Assert.Equal((CardState.Learning, 0), (card.State, card.Lapses));
        card = scheduler.Review(card, Rating.Easy, card.Due);
        card = scheduler.Review(card, Rating.Again, card.Due);
        Assert.Equal((CardState.Relearning, 1), (card.State, card.Lapses));
        card = scheduler.Review(card, Rating.Again, card.Due);
        Assert.Equal((CardState.Relearning, 1), (card.State, card.Lapses));
    }

    [Fact]
    public void WithoutShortTermAgainIsNotAboveHardEvenIfTheWeightsSaySo()
    {
        var weights = FsrsParameters.Default.ToArray();
        (weights[0], weights[1]) = (20, 5);
        var scheduler = new Scheduler(new SchedulerOptions { EnableShortTerm = false, Parameters = FsrsParameters.Create(weights) }, DayBoundary.Utc);
        var preview = scheduler.Preview(ScheduledCard.New, Start);
        Assert.Equal((5, 6, 7), (preview.Again.ScheduledDays, preview.Hard.ScheduledDays, preview.Good.ScheduledDays));
    }

    [Fact]
    public void WithoutShortTermACardLeftOnAStepLapsesOnAgain()
    {
        var scheduler = new Scheduler(new SchedulerOptions { EnableShortTerm = false }, DayBoundary.Utc);
        var card = new ScheduledCard(CardState.Learning, new MemoryState(2, 5), 1, Start, Start, 0, 1, 0);
        Assert.Equal((CardState.Review, 1), (scheduler.Review(card, Rating.Again, Start).State, scheduler.Review(card, Rating.Again, Start).Lapses));
        Assert.Equal(0, scheduler.Review(card, Rating.Hard, Start).Lapses);
    }

    [Fact]
    public void StepsThatWereTakenAwayAreOver()
    {
        var scheduler = new Scheduler(new SchedulerOptions { LearningSteps = LearningSteps.Parse("5m") }, DayBoundary.Utc);
        var card = new ScheduledCard(CardState.Learning, new MemoryState(2, 5), 3, Start, Start, 0, 1, 0);
        var preview = scheduler.Preview(card, Start);
        Assert.Equal((CardState.Learning, 0, Start.AddMinutes(5)), (preview.Again.State, preview.Again.Step, preview.Again.Due));
        Assert.Equal(CardState.Review, preview.Hard.State);
        Assert.Equal(CardState.Review, preview.Good.State);
    }

    [Fact]
    public void TimesAreKeptInUtcAndNeverLeaveTheCalendar()
    {
        var scheduler = new Scheduler(new SchedulerOptions().WithoutSteps(), DayBoundary.Utc);
        var card = scheduler.Review(ScheduledCard.New, Rating.Easy, new DateTimeOffset(2024, 6, 1, 9, 0, 0, TimeSpan.FromHours(9)));
        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero), (card.Due.Offset, card.LastReview!.Value.Offset));
        Assert.Equal(DateTimeOffset.MaxValue, scheduler.Review(ScheduledCard.New, Rating.Easy, DateTimeOffset.MaxValue.AddDays(-1)).Due);
    }

    [Fact]
    public void ARatingThatIsNoneIsRefused()
    {
        var scheduler = new Scheduler(new SchedulerOptions(), DayBoundary.Utc);
        Assert.Throws<ArgumentOutOfRangeException>(() => scheduler.Review(ScheduledCard.New, 0, Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => scheduler.Review(ScheduledCard.New, (Rating)5, Start));
    }

    // Steps of a day or more can outlast an interval, and whoever orders them so gets what was ordered.
    private static bool OrderIsPromised(SchedulerOptions options) =>
        !options.EnableShortTerm || !options.LearningSteps.Concat(options.RelearningSteps).Any(delay => delay.Minutes >= 1440);
}
