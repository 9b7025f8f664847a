namespace ReqflowPrep.Scheduling.Tests.Vectors;

public class GoldenPrimitiveTests
{
    private static readonly GoldenPrimitives Golden = GoldenVectors.Instance.Primitives;

    [Fact]
    public void RetrievabilityIsThatOfTheReference() => Assert.All(Golden.ForgettingCurve, golden =>
        Assert.Equal(golden.Retrievability, Model(golden.ParamSet).Retrievability(new MemoryState(golden.Stability, 5), golden.ElapsedDays), 1e-6));

    [Fact]
    public void IntervalIsThatOfTheReference() => Assert.All(Golden.IntervalModifier, golden =>
    {
        var days = Model(golden.ParamSet).DaysUntil(new MemoryState(golden.Stability, 5), golden.DesiredRetention);
        Assert.Equal(golden.IntervalModifier, days / golden.Stability, 1e-6);
        Assert.Equal(golden.IntervalDays, Math.Max(1, Math.Round(days, MidpointRounding.AwayFromZero)));
    });

    [Fact]
    public void NextStateIsThatOfTheReference() => Assert.All(Golden.NextState, golden =>
    {
        var next = Model(golden.ParamSet).After(new MemoryState(golden.Stability, golden.Difficulty), golden.ElapsedDays, (Rating)golden.Rating);
        Assert.Equal(golden.Next.Stability, next.Stability, 1e-7 + (1e-6 * golden.Next.Stability));
        Assert.Equal(golden.Next.Difficulty, next.Difficulty, 1e-6);
    });

    [Fact]
    public void FuzzRangeIsThatOfTheReference() => Assert.All(Golden.FuzzRange, golden =>
        Assert.Equal(new FuzzRange(golden.Min, golden.Max), FuzzRange.Around(golden.Interval, golden.ElapsedDays, golden.MaximumInterval)));

    private static Fsrs6 Model(string paramSet) => new(FsrsParameters.Create(GoldenVectors.Instance.ParamSets[paramSet]));
}
