namespace ReqflowPrep.Scheduling;

/// <summary>R(t, S) = (1 + factor t / S)^−w20 with factor = 0.9^(−1/w20) − 1, so that R(S, S) = 0.9.</summary>
/// <remarks>A power, not an exponential: a deck mixes fast and slow memories, and such a mixture has a heavy tail.</remarks>
public readonly struct ForgettingCurve
{
    private readonly double _exponent;
    private readonly double _factor;

    /// <summary>Makes the curve.</summary>
    /// <param name="decay">w20, 0.1 to 0.8: the larger, the steeper at first and the flatter later.</param>
    public ForgettingCurve(double decay)
    {
        _exponent = -decay;
        _factor = TimesOver(0.9);
    }

    /// <summary>The probability of recall, 0 to 1.</summary>
    /// <param name="elapsedDays">t, at least 0.</param>
    /// <param name="stability">S, above 0.</param>
    public double Retrievability(double elapsedDays, double stability) => Math.Pow(1 + (_factor * elapsedDays / stability), _exponent);

    /// <summary>How many stabilities long it takes until R has fallen to <paramref name="retention"/>; exactly 1 for 0.9.</summary>
    /// <param name="retention">Above 0 and below 1.</param>
    public double DaysPerStability(double retention) => TimesOver(retention) / _factor;

    // The factor comes from the same expression as the interval, or S = 2.5 at 0.9 would come out as 2.4999… and be rounded the other way.
    private double TimesOver(double retention) => Math.Pow(retention, 1 / _exponent) - 1;
}
