namespace ReqflowPrep.Scheduling;

/// <summary>D' = w7 D0(Easy) + (1 − w7) (D − w6 (G − 3) (10 − D) / 9), held within 1 to 10. Same-day reviews follow it too.</summary>
/// <remarks>The factor (10 − D) / 9 damps changes near the top; w7 pulls back toward an easy item, so that a bad day does not mark an item as hard for ever.</remarks>
internal readonly struct DifficultyRule
{
    private readonly double _step;
    private readonly double _keep;
    private readonly double _pull;

    public DifficultyRule(FsrsParameters w)
    {
        _step = w[6] / 9;
        _keep = 1 - w[7];

        // D0(Easy) is not clamped here, though it is where a first review sets it.
        _pull = w[7] * First(w, Rating.Easy);
    }

    public double Next(double difficulty, Rating rating)
    {
        var changed = difficulty - (_step * ((int)rating - 3) * (MemoryState.MaxDifficulty - difficulty));
        return Math.Clamp(_pull + (_keep * changed), MemoryState.MinDifficulty, MemoryState.MaxDifficulty);
    }

    /// <summary>D0(G) before it is held within its range.</summary>
    public static double First(FsrsParameters w, Rating rating) => w[4] - Math.Exp(w[5] * ((int)rating - 1)) + 1;
}
