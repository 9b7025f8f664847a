namespace ReqflowPrep.Scheduling;

/// <summary>The seam between how memory behaves and how practice is scheduled: a later FSRS replaces this and nothing else.</summary>
/// <remarks>Time is in days since the last review. It may have a fraction, though FSRS-6 is only ever given whole learner days.</remarks>
public interface IMemoryModel
{
    /// <summary>The memory after one more review.</summary>
    /// <param name="before">The memory before it; null for the first review.</param>
    /// <param name="elapsedDays">Days since the last review, at least 0; ignored for the first one.</param>
    /// <param name="rating">How it went.</param>
    MemoryState After(MemoryState? before, double elapsedDays, Rating rating);

    /// <summary>What each of the four ratings would make of a memory: the same as four calls of <see cref="After"/>, but cheaper.</summary>
    /// <param name="before">The memory before it; null for the first review.</param>
    /// <param name="elapsedDays">Days since the last review, at least 0; ignored for the first one.</param>
    FourMemoryStates AfterEach(MemoryState? before, double elapsedDays);

    /// <summary>The probability of recall, 0 to 1.</summary>
    /// <param name="memory">The memory after the last review.</param>
    /// <param name="elapsedDays">Days since then, at least 0.</param>
    double Retrievability(MemoryState memory, double elapsedDays);

    /// <summary>Days, with fraction, until the probability of recall has fallen to a wanted level.</summary>
    /// <param name="memory">The memory after the last review.</param>
    /// <param name="retention">The level, above 0 and below 1.</param>
    double DaysUntil(MemoryState memory, double retention);

    /// <summary>The same for one level and many memories: what depends on the level alone is computed once.</summary>
    /// <param name="retention">The level, above 0 and below 1.</param>
    Func<MemoryState, double> DaysUntil(double retention) => memory => DaysUntil(memory, retention);
}
