using CsCheck;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Training;

public class GradientTests
{
    private const double Step = 1e-6;

    private static readonly Gen<(int Day, int Rating)[]> Card = Gen.Select(Gen.OneOf(Gen.Const(0), Gen.Int[1, 60]), Gen.Int[1, 4], (days, rating) => (days, rating))
        .Array[2, 12]
        .Select(reviews =>
        {
            var day = 1;
            return reviews.Select(review => (Day: day += review.days, review.rating)).ToArray();
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheHandWrittenGradientIsThatOfTheLossOfTheScheduler(bool shortTerm) =>
        Gen.Select(Card.Array[1, 9], Any.Parameters).Sample((cards, parameters) =>
        {
            var log = Log(cards);
            if (log.Items == 0)
                return;

            // Away from the bounds, so that a small step either way is allowed.
            var weights = parameters.ToArray();
            for (var i = 0; i < weights.Length; i++)
                weights[i] = Math.Clamp(weights[i], ParameterBounds.Minimum[i] + (2 * Step), ParameterBounds.Maximum[i] - (2 * Step));

            var gradient = Gradient(log, weights, shortTerm);
            for (var i = 0; i < weights.Length; i++)
            {
                var (down, at, up) = (Loss(log, weights, i, -Step, shortTerm), Loss(log, weights, i, 0, shortTerm), Loss(log, weights, i, Step, shortTerm));
                var (left, right) = ((at - down) / Step, (up - at) / Step);

                // Where a bound is met on one side only there is no one derivative; ours is then one of the two.
                var tolerance = 1e-3 * (1 + Math.Abs(left) + Math.Abs(right));
                if (Math.Abs(left - right) < tolerance)
                    Assert.Equal((left + right) / 2, gradient[i], tolerance);
            }
        });

    [Fact]
    public void TheInnerLoopAllocatesNothing()
    {
        var set = Set(Log([[(1, 3), (1, 1), (3, 3), (9, 2), (30, 1), (31, 4)], [(1, 1), (5, 3)], [(2, 4), (12, 4)], [(1, 2), (2, 3), (8, 3)], [(1, 3), (4, 3)]]));
        CardRows[] cards = [.. CardRows.Of(set, 256)];
        var batch = new LaneBatch();
        var loss = new BatchGradient(256, enableShortTerm: true);
        var adam = new Adam();
        var (weights, gradient) = (FsrsParameters.Default.ToArray(), new double[FsrsParameters.Count]);

        // The runtime's own vector functions box until they are compiled with optimization, which happens in the background after some calls.
        var allocated = long.MaxValue;
        for (var attempt = 0; attempt < 100 && allocated > 0; attempt++)
        {
            Thread.Sleep(10);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                Learn();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);

        void Learn()
        {
            batch.Fill(set, cards);
            loss.Add(batch, weights, gradient);
            adam.Step(weights, gradient, 0.01);
            ParameterBounds.Clip(weights);
        }
    }

    [Fact]
    public void HowCardsAreLaidOutInTheLanesChangesNothingButRounding() => Gen.Select(Card.Array[1, 9], Any.Parameters).Sample((cards, parameters) =>
    {
        var log = Log(cards);
        var together = Gradient(log, parameters.ToArray(), true);
        var sum = new double[FsrsParameters.Count];
        foreach (var card in CardRows.Of(Set(log), 256))
            Add(Set(log), [card], parameters.ToArray(), true, sum);
        for (var i = 0; i < sum.Length; i++)
            Assert.Equal(sum[i], together[i], 1e-9 * (1 + Math.Abs(sum[i])));
    });

    private static ReviewLog Log((int Day, int Rating)[][] cards) => Logs.Log.Of(cards);

    /// <summary>Everything counts, each item differently.</summary>
    private static TrainingSet Set(ReviewLog log) => new(
        log,
        [],
        [.. Enumerable.Range(0, log.Cards)],
        [.. log.ElapsedDays.Select((days, row) => days > 0 ? 0.25f + (row % 4 * 0.25f) : 0)],
        log.Items,
        0);

    private static double[] Gradient(ReviewLog log, double[] weights, bool shortTerm)
    {
        var set = Set(log);
        var gradient = new double[FsrsParameters.Count];
        Add(set, [.. CardRows.Of(set, 256)], weights, shortTerm, gradient);
        return gradient;
    }

    private static void Add(TrainingSet set, CardRows[] cards, double[] weights, bool shortTerm, double[] gradient)
    {
        var batch = new LaneBatch();
        batch.Fill(set, cards);
        new BatchGradient(256, shortTerm).Add(batch, weights, gradient);
    }

    private static double Loss(ReviewLog log, double[] weights, int index, double change, bool shortTerm)
    {
        double[] moved = [.. weights];
        moved[index] += change;
        var model = new Fsrs6(FsrsParameters.Create(moved), shortTerm);
        var set = Set(log);
        var loss = 0.0;
        for (var card = 0; card < log.Cards; card++)
        {
            MemoryState? memory = null;
            for (var row = log.Starts[card]; row < log.Starts[card + 1]; row++)
            {
                if (set.Importance[row] > 0)
                {
                    var predicted = model.Retrievability(memory!.Value, log.ElapsedDays[row]);
                    loss -= set.Importance[row] * Math.Log(log.Ratings[row] > 1 ? predicted : 1 - predicted);
                }

                memory = model.After(memory, log.ElapsedDays[row], (Rating)log.Ratings[row]);
            }
        }

        return loss;
    }
}
