namespace ReqflowPrep.Scheduling;

/// <summary>What a review would find, and what each of the four ratings would make of the card.</summary>
/// <param name="ElapsedDays">Learner days since the last review; 0 for a new card.</param>
/// <param name="Retrievability">The probability of recall just before the review; null for a new card.</param>
/// <param name="Again">The card after <see cref="Rating.Again"/>.</param>
/// <param name="Hard">The card after <see cref="Rating.Hard"/>.</param>
/// <param name="Good">The card after <see cref="Rating.Good"/>.</param>
/// <param name="Easy">The card after <see cref="Rating.Easy"/>.</param>
public readonly record struct ReviewPreview(
    int ElapsedDays,
    double? Retrievability,
    ScheduledCard Again,
    ScheduledCard Hard,
    ScheduledCard Good,
    ScheduledCard Easy)
{
    /// <summary>The card after <paramref name="rating"/>.</summary>
    /// <param name="rating">One of the four.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the four.</exception>
    public ScheduledCard this[Rating rating] => rating switch
    {
        Rating.Again => Again,
        Rating.Hard => Hard,
        Rating.Good => Good,
        Rating.Easy => Easy,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is Again, Hard, Good or Easy."),
    };
}
