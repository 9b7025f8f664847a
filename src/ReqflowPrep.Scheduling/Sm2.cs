namespace ReqflowPrep.Scheduling;

/// <summary>Brings cards over from SM-2, the algorithm of SuperMemo 2 and of Anki before FSRS, when their history is lost.</summary>
public static class Sm2
{
    /// <summary>The memory state whose next interval on Good grows by the ease factor, as SM-2 would have let it.</summary>
    /// <param name="parameters">The FSRS-6 weights.</param>
    /// <param name="easeFactor">By how much SM-2 multiplies the interval; above 1, usually 1.3 to 3.</param>
    /// <param name="intervalDays">The card's interval in days, above 0; less than 0.001 counts as that.</param>
    /// <param name="retention">The share of reviews that the learner recalled under SM-2; above 0 and below 1, usually 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public static MemoryState ToMemoryState(FsrsParameters parameters, double easeFactor, double intervalDays, double retention)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (!(easeFactor > 1 && double.IsFinite(easeFactor)))
            throw new ArgumentOutOfRangeException(nameof(easeFactor), easeFactor, "An ease factor is above 1.");
        if (!(intervalDays > 0 && double.IsFinite(intervalDays)))
            throw new ArgumentOutOfRangeException(nameof(intervalDays), intervalDays, "An interval is above 0.");
        if (!(retention is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(retention), retention, "Retention is above 0 and below 1.");

        var unbounded = Math.Max(intervalDays, MemoryState.MinStability) / new ForgettingCurve(parameters[20]).DaysPerStability(retention);
        var stability = Math.Clamp(unbounded, MemoryState.MinStability, MemoryState.MaxStability);

        // Gain is linear in 11 − D, so the gain at D = 10 is what one unit of ease is worth.
        var gainPerUnit = new RecallRule(parameters).Gain(stability, MemoryState.MaxDifficulty, retention);
        var difficulty = 11 - ((easeFactor - 1) / gainPerUnit);
        return new MemoryState(stability, Math.Clamp(difficulty, MemoryState.MinDifficulty, MemoryState.MaxDifficulty));
    }
}
