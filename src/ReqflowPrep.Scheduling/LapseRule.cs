namespace ReqflowPrep.Scheduling;

/// <summary>S' = w11 D^−w12 ((S + 1)^w13 − 1) e^(w14 (1 − R)), at most S / e^(w17 w18).</summary>
/// <remarks>
/// The cap leaves room for one relearning step rated Good, which multiplies by e^(w17 w18): forgetting and relearning may not end above where it began.
/// Without same-day formulas there is no such step, and the cap is S.
/// </remarks>
internal readonly struct LapseRule(FsrsParameters w, bool shortTerm)
{
    private readonly double _scale = w[11];
    private readonly double _hardness = -w[12];
    private readonly double _savings = w[13];
    private readonly double _spacing = w[14];
    private readonly double _relearning = shortTerm ? Math.Exp(w[17] * w[18]) : 1;

    public double Next(double s, double d, double r)
    {
        var forgotten = _scale * Math.Pow(d, _hardness) * (Math.Pow(s + 1, _savings) - 1) * Math.Exp(_spacing * (1 - r));
        return Math.Min(forgotten, s / _relearning);
    }
}
