namespace ReqflowPrep.Scheduling;

/// <summary>A second review on one learner day (t = 0): S' = S k, k = e^(w17 (G − 3 + w18)) S^−w19, where a recall has k of at least 1.</summary>
/// <remarks>Hard is a recall and so never weakens (fsrs-rs, ts-fsrs; py-fsrs holds only Good and Easy to that).</remarks>
internal readonly struct SameDayRule(FsrsParameters w)
{
    private readonly double _again = Math.Exp(w[17] * (w[18] - 2));
    private readonly double _hard = Math.Exp(w[17] * (w[18] - 1));
    private readonly double _good = Math.Exp(w[17] * w[18]);
    private readonly double _easy = Math.Exp(w[17] * (w[18] + 1));
    private readonly double _saturation = -w[19];

    /// <summary>S^−w19: what is strong already gains less.</summary>
    public double Damping(double s) => Math.Pow(s, _saturation);

    public double Next(double s, double damping, Rating rating) => rating switch
    {
        Rating.Again => s * _again * damping,
        Rating.Hard => s * Math.Max(_hard * damping, 1),
        Rating.Good => s * Math.Max(_good * damping, 1),
        _ => s * Math.Max(_easy * damping, 1),
    };
}
