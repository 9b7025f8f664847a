namespace ReqflowPrep.Scheduling;

/// <summary>The memory that a first review makes: S0 = w[G − 1], D0 = w4 − e^(w5 (G − 1)) + 1.</summary>
internal readonly struct FirstStates(FsrsParameters parameters)
{
    private readonly MemoryState _again = First(parameters, Rating.Again);
    private readonly MemoryState _hard = First(parameters, Rating.Hard);
    private readonly MemoryState _good = First(parameters, Rating.Good);
    private readonly MemoryState _easy = First(parameters, Rating.Easy);

    public MemoryState Of(Rating rating) => rating switch
    {
        Rating.Again => _again,
        Rating.Hard => _hard,
        Rating.Good => _good,
        _ => _easy,
    };

    private static MemoryState First(FsrsParameters w, Rating rating) =>
        new(w[(int)rating - 1], Math.Clamp(DifficultyRule.First(w, rating), MemoryState.MinDifficulty, MemoryState.MaxDifficulty));
}
