namespace ReqflowPrep.Scheduling;

/// <summary>What FSRS knows of one memory after a review.</summary>
/// <param name="Stability">Days until the probability of recall has fallen to 90 %; 0.001 to 36,500.</param>
/// <param name="Difficulty">How hard the item is to strengthen; 1 (easy) to 10 (hard).</param>
public readonly record struct MemoryState(double Stability, double Difficulty)
{
    /// <summary>The smallest stability, in days: about a minute and a half.</summary>
    public const double MinStability = 0.001;

    /// <summary>The largest stability, in days: a century.</summary>
    public const double MaxStability = 36_500;

    /// <summary>The difficulty of the easiest item.</summary>
    public const double MinDifficulty = 1;

    /// <summary>The difficulty of the hardest item.</summary>
    public const double MaxDifficulty = 10;
}
