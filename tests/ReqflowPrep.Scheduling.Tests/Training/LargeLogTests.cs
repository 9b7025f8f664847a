using ReqflowPrep.Scheduling.Tests.Logs;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class LargeLogTests
{
    [Fact]
    public void HalfAMillionRowsAreReadTrainedOnAndJudgedWithinAHundredMegabytes()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var log = TenTimes(Log.Synthetic50k);
        var fit = Run.Fit(log);
        var loss = Evaluation.Of(fit.Parameters, log).LogLoss;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((500_000, 303_140), (log.Rows, log.Items));
        Assert.InRange(loss, 0.25, 0.2614);
        Assert.InRange(allocated, 1, 100_000_000);
    }

    private static ReviewLog TenTimes(ReviewLog log)
    {
        var builder = new ReviewLogBuilder();
        Span<char> id = stackalloc char[16];
        for (var copy = 0; copy < 10; copy++)
        {
            for (var card = 0; card < log.Cards; card++)
            {
                ((copy * log.Cards) + card).TryFormat(id, out var length);
                for (var row = log.Starts[card]; row < log.Starts[card + 1]; row++)
                    builder.Add(id[..length], DateTimeOffset.FromUnixTimeMilliseconds(log.Times[row]), (Rating)log.Ratings[row]);
            }
        }

        return builder.Build(new DayBoundary(TimeZoneInfo.Utc, 4));
    }
}
