using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>
/// Makes memory states from the log, for undo, override, import and changed parameters alike. Elapsed days are those between the learner
/// days that the rows kept, so that moving to another zone does not rewrite the past.
/// </summary>
public static class MemoryReplay
{
    /// <summary>Where the history leads; a new card when there is none.</summary>
    public static ScheduledCard Run(Scheduler scheduler, IReadOnlyList<EffectiveReview> reviews)
    {
        var card = ScheduledCard.New;
        var lastDay = 0;
        foreach (var review in reviews)
        {
            var elapsed = Math.Max(0, review.LearnerDay - lastDay);
            card = scheduler.PreviewAfterDays(card, elapsed, review.At, review.FuzzSeed)[review.Rating];
            lastDay = review.LearnerDay;
        }

        return card;
    }
}
