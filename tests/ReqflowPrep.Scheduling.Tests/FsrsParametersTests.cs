using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

public class FsrsParametersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(22)]
    public void AnyOtherCountIsRefused(int count)
    {
        Assert.False(FsrsParameters.TryCreate(new double[count], out _, out var error));
        Assert.Equal(new ParameterError(null, 21, 21, count), error);
        Assert.Throws<ArgumentException>(() => FsrsParameters.Create(new double[count]));
        Assert.Throws<ArgumentException>(() => FsrsParameters.Clip(new double[count]));
    }

    [Fact]
    public void AValueOutsideItsBoundsIsRefusedByIndex() => Gen.Select(Gen.Int[0, 20], Gen.Bool).Sample((index, above) =>
    {
        var (low, high) = (ParameterBounds.Minimum[index], ParameterBounds.Maximum[index]);
        var wrong = above ? high + 1e-9 : low - 1e-9;
        Assert.False(FsrsParameters.TryCreate(DefaultWith(index, wrong), out _, out var error));
        Assert.Equal(new ParameterError(index, low, high, wrong), error);
        Assert.Equal(above ? high : low, FsrsParameters.Clip(DefaultWith(index, wrong))[index]);
    });

    [Fact]
    public void TheBoundsThemselvesAreAccepted()
    {
        Assert.True(FsrsParameters.TryCreate(ParameterBounds.Minimum, out _, out _));
        Assert.True(FsrsParameters.TryCreate(ParameterBounds.Maximum, out _, out _));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void WhatIsNotANumberIsRefusedEvenWhenClipping(double wrong)
    {
        Assert.False(FsrsParameters.TryCreate(DefaultWith(7, wrong), out _, out var error));
        Assert.Equal(7, error.Index);
        Assert.Throws<ArgumentException>(() => FsrsParameters.Clip(DefaultWith(7, wrong)));
    }

    [Fact]
    public void SetsAreComparedByValueAndCannotBeChangedFromOutside()
    {
        var weights = FsrsParameters.Default.ToArray();
        var parameters = FsrsParameters.Create(weights);
        weights[0] = 50;
        parameters.ToArray()[0] = 50;

        Assert.Equal(FsrsParameters.Default, parameters);
        Assert.Equal(FsrsParameters.Default.GetHashCode(), parameters.GetHashCode());
        Assert.NotEqual(FsrsParameters.Default, FsrsParameters.Create(weights));
    }

    [Fact]
    public void NineteenWeightsKeepTheirCurveAndGetNoSameDayDamping()
    {
        var old = FsrsParameters.Default.ToArray()[..19];
        Assert.Equal([.. old, 0, 0.5], FsrsParameters.Clip(old).ToArray());
    }

    [Fact]
    public void SeventeenWeightsAreConvertedToTheNewDifficulty()
    {
        double[] old = [0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61];
        var weights = FsrsParameters.Clip(old).ToArray();
        Assert.Equal(4.93 + (2 * 0.94), weights[4], 1e-12);
        Assert.Equal(Math.Log((3 * 0.94) + 1) / 3, weights[5], 1e-12);
        Assert.Equal(0.86 + 0.5, weights[6], 1e-12);
        Assert.Equal(old[..4], weights[..4]);
        Assert.Equal(old[7..], weights[7..17]);
        Assert.Equal([0, 0, 0, 0.5], weights[17..]);
    }

    [Fact]
    public void AnErrorSaysWhatIsWrong()
    {
        Assert.Equal("Weight 4 must be from 1 to 10, but is 11.", new ParameterError(4, 1, 10, 11).ToString());
        Assert.Equal("There must be 21 weights, but there are 3.", new ParameterError(null, 21, 21, 3).ToString());
    }

    private static double[] DefaultWith(int index, double value)
    {
        var weights = FsrsParameters.Default.ToArray();
        weights[index] = value;
        return weights;
    }
}
