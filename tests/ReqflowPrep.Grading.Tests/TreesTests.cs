using CsCheck;
using ReqflowPrep.Grading.Calibration;

namespace ReqflowPrep.Grading.Tests;

/// <summary>Boosted trees scored many rows at a time.</summary>
public sealed class TreesTests
{
    private const int Width = 5;

    private static readonly Gen<float> Number = Gen.Int[-20, 20].Select(i => i / 4f);

    private static readonly Gen<Trees> AnyTrees = Gen.Int[1, 6].SelectMany(count => Gen.Select(
        Gen.Int[0, Width - 1].Array[count * Trees.Splits],
        Gen.OneOf(Number, Gen.Const(float.PositiveInfinity)).Array[count * Trees.Splits],
        Number.Array[count * (Trees.Splits + 1)],
        (features, thresholds, leaves) => new Trees(0.25, features, thresholds, leaves)));

    [Fact]
    public void EveryRowIsScoredAsIfItWereAloneAndWalkedFromRootToLeaf() =>
        Gen.Select(AnyTrees, Gen.Int[1, 40].SelectMany(rows => Number.Array[rows].Array[Width])).Sample((trees, columns) =>
        {
            var scores = trees.Score(columns);
            for (var row = 0; row < scores.Length; row++)
                Assert.Equal(Walk(trees, Array.ConvertAll(columns, column => column[row])), scores[row]);
        });

    private static float Walk(Trees trees, float[] row)
    {
        var sum = (float)trees.Bias;
        for (var tree = 0; tree < trees.Features.Length / Trees.Splits; tree++)
        {
            var node = 0;
            while (node < Trees.Splits)
                node = (2 * node) + (row[trees.Features[(tree * Trees.Splits) + node]] >= trees.Thresholds[(tree * Trees.Splits) + node] ? 2 : 1);
            sum += trees.Leaves[(tree * (Trees.Splits + 1)) + node - Trees.Splits];
        }

        return sum;
    }
}
