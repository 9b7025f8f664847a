using CsCheck;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data.Tests;

public sealed class MemoryReplayTests
{
    private static readonly Scheduler Scheduler = new(new SchedulerOptions(), new DayBoundary(TimeZoneInfo.Utc, 4));

    [Fact]
    public void NothingLeadsToANewCard() => Assert.Equal(ScheduledCard.New, MemoryReplay.Run(Scheduler, []));

    [Fact]
    public void AReplayIsTheReviewsOneByOne() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 400 * 24]).List[1, 30].Sample(history =>
        {
            var card = ScheduledCard.New;
            var at = Rows.Start;
            var reviews = new List<EffectiveReview>();
            foreach (var (rating, hours) in history)
            {
                at = at.AddHours(hours);
                var seed = (ulong)reviews.Count;
                card = Scheduler.Review(card, (Rating)(rating + (int)Rating.Again), at, seed);
                reviews.Add(new EffectiveReview("s", reviews.Count, at, Scheduler.Boundary.DayOf(at).DayNumber, (Rating)(rating + (int)Rating.Again), seed));
            }

            Assert.Equal(card, MemoryReplay.Run(Scheduler, reviews));
        }, iter: 500, threads: 1);

    [Fact]
    public void ElapsedDaysAreThoseThatTheRowsKept()
    {
        // Under another zone these two reviews would be a day apart; the rows say that they were not.
        var first = new EffectiveReview("a", 1, Rows.Start, 20_000, Rating.Easy, 1);
        var sameDay = new EffectiveReview("b", 2, Rows.Start.AddHours(17), 20_000, Rating.Good, 2);

        var kept = MemoryReplay.Run(Scheduler, [first, sameDay]);
        var apart = MemoryReplay.Run(Scheduler, [first, sameDay with { LearnerDay = 20_001 }]);

        Assert.True(kept.Memory!.Value.Stability < apart.Memory!.Value.Stability);
    }
}
