using CsCheck;
using ReqflowPrep.Grading.Calibration;
using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading.Tests;

/// <summary>The closest exemplars of a criterion.</summary>
public sealed class ClosestTests
{
    private static readonly Gen<float[]> Similarities = Gen.Int[-4, 12].Select(x => x / 4f).Array[0, 40];

    [Fact]
    public void TheTwoClosestMetOnesAreThoseThatSortingPutsFirst() => Similarities.Sample(similarities =>
    {
        var closest = default(Closest);
        closest.Take(ExemplarKind.Met, similarities);
        float[] sorted = [.. similarities.Append(0).Append(0).OrderDescending()];
        Assert.Equal((sorted[0], sorted[1]), (closest.Met, closest.SecondMet));
    });

    [Fact]
    public void OfTheOthersTheClosestOfAllRunsCounts() => Gen.Select(Similarities, Similarities).Sample((near, contradicted) =>
    {
        var closest = default(Closest);
        closest.Take(ExemplarKind.Near, near);
        closest.Take(ExemplarKind.Contradicted, contradicted);
        closest.Take(ExemplarKind.Near, contradicted);
        Assert.Equal((near.Concat(contradicted).Append(0).Max(), contradicted.Append(0).Max()), (closest.Near, closest.Contradicted));
    });
}
