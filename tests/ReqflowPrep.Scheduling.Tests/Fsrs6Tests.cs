using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class Fsrs6Tests
{
    private static readonly Fsrs6 Default = new(FsrsParameters.Default);

    [Fact]
    public void ADocumentedHistoryEndsWhereThePeersEnd()
    {
        var memory = After(Default, [(1, 0), (3, 0), (3, 1), (3, 3), (3, 8), (3, 21)]);
        Assert.Equal(53.62691, memory.Stability, 1e-4);
        Assert.Equal(6.3574867, memory.Difficulty, 1e-5);
    }

    [Theory]
    [InlineData(Rating.Again, 1.596818)]
    [InlineData(Rating.Hard, 5)]
    [InlineData(Rating.Good, 5)]
    [InlineData(Rating.Easy, 8.12961)]
    public void ASameDayReviewGivesWhatFsrsRsGives(Rating rating, double stability) =>
        Assert.Equal(stability, Default.After(new MemoryState(5, 5), 0, rating).Stability, 1e-5);

    [Theory]
    [InlineData(1, 0.9, 1.0525396)]
    [InlineData(2, 0.8, 1.1894329)]
    [InlineData(3, 0.7, 1.3680838)]
    [InlineData(4, 0.6, 1.584989)]
    public void ALapseGivesWhatFsrsRsGives(double difficulty, double retrievability, double stability)
    {
        var elapsed = Default.DaysUntil(new MemoryState(5, difficulty), retrievability);
        Assert.Equal(stability, Default.After(new MemoryState(5, difficulty), elapsed, Rating.Again).Stability, 1e-5);
    }

    [Fact]
    public void WithoutShortTermASameDayRecallLeavesStabilityAndAgainIsALapse()
    {
        var model = new Fsrs6(FsrsParameters.Default, enableShortTerm: false);
        Assert.Equal(5, model.After(new MemoryState(5, 5), 0, Rating.Easy).Stability);
        Assert.Equal(Default.After(new MemoryState(5, 5), 1e-12, Rating.Again).Stability, model.After(new MemoryState(5, 5), 0, Rating.Again).Stability, 1e-6);
    }

    [Fact]
    public void WithoutShortTermALapseMayKeepAllOfAStabilityTooSmallToLose()
    {
        var weak = new MemoryState(0.01, 1);
        var eager = FsrsParameters.Clip([.. FsrsParameters.Default.ToArray()[..11], 5, 0.25, 0.9, 4, .. FsrsParameters.Default.ToArray()[15..]]);
        Assert.Equal(0.01, new Fsrs6(eager, enableShortTerm: false).After(weak, 5, Rating.Again).Stability);
        Assert.Equal(0.01 / Math.Exp(0.5425 * 0.0912), new Fsrs6(eager).After(weak, 5, Rating.Again).Stability, 1e-12);
    }

    [Fact]
    public void RetrievabilityIsOneAtOnceAndNineTenthsAfterOneStability() => Gen.Select(Any.Parameters, Any.Memory).Sample((parameters, memory) =>
    {
        var model = new Fsrs6(parameters);
        Assert.Equal(1, model.Retrievability(memory, 0));
        Assert.Equal(0.9, model.Retrievability(memory, memory.Stability), 1e-12);
    });

    [Fact]
    public void RetrievabilityFallsWithTime() => Gen.Select(Any.Parameters, Any.Memory, Gen.Double[0, 36_500], Gen.Double[0.001, 1]).Sample((parameters, memory, time, share) =>
    {
        var model = new Fsrs6(parameters);
        var later = time + (share * (1 + time));
        Assert.True(model.Retrievability(memory, later) < model.Retrievability(memory, time));
    });

    [Fact]
    public void DaysUntilIsTheInverseOfRetrievability() =>
        Gen.Select(Any.Parameters, Any.Memory, Gen.Double[0.7, 0.99]).Sample((parameters, memory, retention) =>
        {
            var model = new Fsrs6(parameters);
            Assert.Equal(retention, model.Retrievability(memory, model.DaysUntil(memory, retention)), 1e-9);
        });

    [Fact]
    public void OneLevelForManyMemoriesIsTheSame() => Gen.Select(Any.Parameters, Any.Memory, Gen.Double[0.7, 0.99]).Sample((parameters, memory, retention) =>
        Assert.Equal(new Fsrs6(parameters).DaysUntil(memory, retention), new Fsrs6(parameters).DaysUntil(retention)(memory)));

    [Fact]
    public void AtNineTenthsTheIntervalIsTheStabilityExactly() => Gen.Select(Any.Parameters, Any.Memory).Sample((parameters, memory) =>
        Assert.Equal(memory.Stability, new Fsrs6(parameters).DaysUntil(memory, 0.9)));

    [Fact]
    public void ARecallNeverLowersStability() =>
        Gen.Select(Any.Parameters, Any.Memory, Any.ElapsedDays, Any.Recall, Gen.Bool).Sample((parameters, memory, elapsed, rating, shortTerm) =>
            Assert.True(new Fsrs6(parameters, shortTerm).After(memory, elapsed, rating).Stability >= memory.Stability));

    [Fact]
    public void ALapseNeverRaisesStability() =>
        Gen.Select(Any.Parameters, Any.Memory, Gen.Int[1, 36_500], Gen.Bool).Sample((parameters, memory, elapsed, shortTerm) =>
            Assert.True(new Fsrs6(parameters, shortTerm).After(memory, elapsed, Rating.Again).Stability <= memory.Stability));

    [Fact]
    public void ABetterRatingNeverGivesLessStabilityOrMoreDifficulty() =>
        Gen.Select(Any.MonotoneParameters, Any.Memory.Nullable(), Any.ElapsedDays).Sample((parameters, memory, elapsed) =>
        {
            var (_, again, hard, good, easy) = new Fsrs6(parameters).AfterEach(memory, elapsed);
            Assert.True(hard.Stability <= good.Stability && good.Stability <= easy.Stability);
            Assert.True(again.Difficulty >= hard.Difficulty && hard.Difficulty >= good.Difficulty && good.Difficulty >= easy.Difficulty);
        });

    [Fact]
    public void FourAtOnceAreTheFourOneByOne() =>
        Gen.Select(Any.Parameters, Any.Memory.Nullable(), Any.ElapsedDays, Gen.Bool).Sample((parameters, memory, elapsed, shortTerm) =>
        {
            var model = new Fsrs6(parameters, shortTerm);
            var one = new FourMemoryStates(
                memory is { } known ? model.Retrievability(known, elapsed) : null,
                model.After(memory, elapsed, Rating.Again),
                model.After(memory, elapsed, Rating.Hard),
                model.After(memory, elapsed, Rating.Good),
                model.After(memory, elapsed, Rating.Easy));
            Assert.Equal(one, model.AfterEach(memory, elapsed));
        });

    [Fact]
    public void NoValidWeightsLeadOutOfRange() =>
        Gen.Select(Any.Parameters, Any.Rating.Select(Any.ElapsedDays).Array[1, 40], Gen.Bool).Sample((parameters, reviews, shortTerm) =>
        {
            var model = new Fsrs6(parameters, shortTerm);
            MemoryState? memory = null;
            foreach (var (rating, elapsed) in reviews)
            {
                var next = model.After(memory, elapsed, rating);
                Assert.InRange(next.Stability, MemoryState.MinStability, MemoryState.MaxStability);
                Assert.InRange(next.Difficulty, MemoryState.MinDifficulty, MemoryState.MaxDifficulty);
                Assert.InRange(model.Retrievability(next, elapsed), 0, 1);
                memory = next;
            }
        });

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void ARatingThatIsNoneIsRefused(int rating) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.After(null, 0, (Rating)rating));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void TimeThatRunsBackwardIsRefused(double elapsed)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.After(new MemoryState(1, 5), elapsed, Rating.Good));
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.AfterEach(new MemoryState(1, 5), elapsed));
    }

    private static MemoryState After(Fsrs6 model, (int Rating, int Elapsed)[] reviews)
    {
        MemoryState? memory = null;
        foreach (var (rating, elapsed) in reviews)
            memory = model.After(memory, elapsed, (Rating)rating);
        return memory!.Value;
    }
}
