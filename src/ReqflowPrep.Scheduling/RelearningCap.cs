namespace ReqflowPrep.Scheduling;

/// <summary>Holds back the weights of same-day reviews so far that several relearning steps can't undo a lapse.</summary>
/// <remarks>
/// A pass of n steps multiplies stability by up to e^(n w17 w18). The cap keeps that from lifting the post-lapse stability of an easy item (D = 1, S = 1, R = 0.7)
/// above what it was before: n w17 w18 ≤ −(ln w11 + ln(2^w13 − 1) + 0.3 w14), each of the two at most the square root. One step is bounded by the lapse formula itself.
/// </remarks>
internal static class RelearningCap
{
    private const double Least = 0.01;
    private const double Most = 2;

    /// <summary>Caps w17 and w18 of a weight set in place.</summary>
    public static void Apply(Span<double> w, int steps)
    {
        if (steps <= 1)
            return;

        var room = -(Math.Log(w[11]) + Math.Log(Math.Pow(2, w[13]) - 1) + (0.3 * w[14])) / steps;
        var cap = Math.Clamp(Math.Sqrt(Math.Max(room, 0)), Least, Most);
        w[17] = Math.Min(w[17], cap);
        w[18] = Math.Min(w[18], cap);
    }
}
