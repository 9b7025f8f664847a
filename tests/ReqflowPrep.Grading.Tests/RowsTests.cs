using CsCheck;
using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Tests;

/// <summary>Element-wise arithmetic on rows of any length.</summary>
public sealed class RowsTests
{
    private static readonly Gen<float> Number = Gen.Float[-10, 10];

    [Fact]
    public void SeveralRowsAreAddedElementByElementInTheirOrder() =>
        Gen.Select(Gen.Int[1, 70], Gen.Int[1, 9]).SelectMany((length, count) => Gen.Select(Number.Array[length], Number.Array[count], Number.Array[length].Array[count]))
            .Sample((start, factors, rows) =>
            {
                var sum = start.ToArray();
                Rows.Add(sum, factors, rows);
                for (var i = 0; i < sum.Length; i++)
                {
                    var expected = start[i];
                    for (var k = 0; k < factors.Length; k++)
                        expected += factors[k] * rows[k][i];
                    Assert.Equal(expected, sum[i]);
                }
            });

    [Fact]
    public void AProductIsAddedElementByElementAlsoToItself() =>
        Gen.Int[1, 40].SelectMany(length => Number.Array[length]).Sample(start =>
        {
            var sum = start.ToArray();
            Rows.AddProduct(sum, 2, sum, sum);
            Assert.Equal(start.Select(x => x + (2 * x * x)), sum);
        });

    [Fact]
    public void TheHigherOfEachTwoIsKept() =>
        Gen.Int[1, 40].SelectMany(length => Gen.Select(Number.Array[length], Number.Array[length + 3])).Sample((start, row) =>
        {
            var most = start.ToArray();
            Rows.Max(most, row);
            Assert.Equal(start.Zip(row, Math.Max), most);
        });
}
