namespace ReqflowPrep.Scheduling;

/// <summary>One review of a replayed history.</summary>
/// <param name="Review">The review.</param>
/// <param name="Preview">What it found, and what each rating would have made of the card.</param>
public readonly record struct ReplayedReview(PastReview Review, ReviewPreview Preview)
{
    /// <summary>The card after the review.</summary>
    public ScheduledCard Card => Preview[Review.Rating];
}
