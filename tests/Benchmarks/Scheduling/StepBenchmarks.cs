using BenchmarkDotNet.Attributes;
using ReqflowPrep.Scheduling;

namespace Benchmarks.Scheduling;

/// <summary>One review: of a memory alone, and of a card with its four-way preview. The cards are those of peers/time-peers.mjs.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private const int Cards = 1024;

    private static readonly DateTimeOffset Now = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Fsrs6 _model = new(FsrsParameters.Default);
    private readonly Scheduler _utc = new(new SchedulerOptions(), DayBoundary.Utc);
    private readonly Scheduler _berlin = new(new SchedulerOptions(), new DayBoundary(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), 4));
    private readonly ScheduledCard[] _cards = new ScheduledCard[Cards];

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < Cards; i++)
        {
            var memory = new MemoryState(0.5 + (i * 0.37 % 200), 1 + (i * 0.13 % 9));
            _cards[i] = new ScheduledCard(CardState.Review, memory, 0, Now, Now.AddDays(-ElapsedDays(i)), 10, 5, 1);
        }
    }

    [Benchmark(OperationsPerInvoke = Cards)]
    public double MemoryState()
    {
        var sum = 0.0;
        for (var i = 0; i < Cards; i++)
            sum += _model.After(_cards[i].Memory, ElapsedDays(i), (Rating)((i % 4) + 1)).Stability;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cards)]
    public int Preview() => Preview(_utc);

    [Benchmark(OperationsPerInvoke = Cards)]
    public int PreviewInAZoneWithSummerTime() => Preview(_berlin);

    private int Preview(Scheduler scheduler)
    {
        var sum = 0;
        foreach (var card in _cards)
            sum += scheduler.Preview(card, Now).Good.ScheduledDays;
        return sum;
    }

    // Every fifth review is a second one on the same day.
    private static int ElapsedDays(int i) => i % 5 == 0 ? 0 : 1 + (i * 7 % 90);
}
