namespace ReqflowPrep.Scheduling;

/// <summary>S' = S (1 + e^w8 (11 − D) S^−w9 (e^(w10 (1 − R)) − 1) h b), with h = w15 for Hard and b = w16 for Easy.</summary>
/// <remarks>Recall strengthens most what is easy (11 − D), still weak (S^−w9) and was nearly forgotten (1 − R: the spacing effect).</remarks>
internal readonly struct RecallRule(FsrsParameters w)
{
    private readonly double _scale = Math.Exp(w[8]);
    private readonly double _saturation = -w[9];
    private readonly double _spacing = w[10];
    private readonly double _hard = w[15];
    private readonly double _easy = w[16];

    /// <summary>By what part of itself S grows on Good.</summary>
    public double Gain(double s, double d, double r) => _scale * (11 - d) * Math.Pow(s, _saturation) * (Math.Exp(_spacing * (1 - r)) - 1);

    public double Next(double s, double gain, Rating rating) => s * (1 + (gain * rating switch
    {
        Rating.Hard => _hard,
        Rating.Easy => _easy,
        _ => 1,
    }));
}
