namespace ReqflowPrep.Scheduling.Tests;

public class AllocationTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/Berlin")]
    public void AStepOfTheSchedulerAllocatesNothing(string zone)
    {
        var scheduler = new Scheduler(new SchedulerOptions(), new DayBoundary(TimeZoneInfo.FindSystemTimeZoneById(zone), 4));

        // The same steps as below: a time zone remembers each year's rules when it is first asked about it.
        Step(scheduler, 1000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Step(scheduler, 1000);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void AStepOfTheMemoryModelAllocatesNothing()
    {
        var model = new Fsrs6(FsrsParameters.Default);
        var memory = model.After(null, 0, Rating.Good);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            memory = model.After(memory, i % 5, (Rating)((i % 4) + 1));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Step(Scheduler scheduler, int count)
    {
        var card = ScheduledCard.New;
        for (var i = 0; i < count; i++)
            card = scheduler.Review(card, (Rating)((i % 4) + 1), Any.Start.AddDays(i / 3), (ulong)i);
    }
}
