using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class Sm2Tests
{
    [Theory]
    [InlineData(2.5, 10, 0.9, 10, 6.914056)]
    [InlineData(1.3, 20, 0.9, 20, 10)]
    [InlineData(2.5, 1, 0.85, 0.524542, 9.366455)]
    [InlineData(3.2, 300, 0.95, 745.23291, 1)]
    public void ACardComesOverAsInFsrsRs(double ease, double interval, double retention, double stability, double difficulty)
    {
        var memory = Sm2.ToMemoryState(FsrsParameters.Default, ease, interval, retention);
        Assert.Equal(stability, memory.Stability, 1e-5 * stability);
        Assert.Equal(difficulty, memory.Difficulty, 1e-5);
    }

    [Fact]
    public void EveryCardComesOverWithinRange() =>
        Gen.Select(Any.Parameters, Gen.Double[1.001, 10], Gen.Double[1e-6, 1e6], Gen.Double[0.01, 0.999]).Sample((parameters, ease, interval, retention) =>
        {
            var memory = Sm2.ToMemoryState(parameters, ease, interval, retention);
            Assert.InRange(memory.Stability, MemoryState.MinStability, MemoryState.MaxStability);
            Assert.InRange(memory.Difficulty, MemoryState.MinDifficulty, MemoryState.MaxDifficulty);
        });

    [Theory]
    [InlineData(1, 10, 0.9)]
    [InlineData(double.PositiveInfinity, 10, 0.9)]
    [InlineData(2.5, 0, 0.9)]
    [InlineData(2.5, double.NaN, 0.9)]
    [InlineData(2.5, 10, 0)]
    [InlineData(2.5, 10, 1)]
    [InlineData(2.5, 10, double.NaN)]
    public void ANumberOutOfItsRangeIsRefused(double ease, double interval, double retention) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sm2.ToMemoryState(FsrsParameters.Default, ease, interval, retention));
}
