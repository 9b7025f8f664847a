using System.ComponentModel;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Cards;

/// <summary>How a card stands in the learner's memory.</summary>
public sealed record CardMemoryView(
    string CardId,
    CardState State,
    [property: Description("Days until the probability of recall is 0.9; null for a new card.")] double? Stability,
    [property: Description("1 to 10; null for a new card.")] double? Difficulty,
    [property: Description("The probability of recall now; null for a new card.")] double? Retrievability,
    int ScheduledDays,
    [property: Description("Null for a new card.")] DateTimeOffset? Due,
    int Step,
    int Reps,
    int Lapses,
    DateTimeOffset? LastReviewedAt,
    bool Suspended,
    [property: Description("What each rating would give now.")] PreviewView Preview)
{
    internal static CardMemoryView Of(string cardId, Memory? memory, PracticePlan plan, DateTimeOffset now, bool suspended)
    {
        // The preview that is shown is without fuzz: the spread comes from the review's own id, which is not known yet.
        var preview = PreviewView.Of(plan.Preview(memory, ItemType.Card, now));
        return memory is null
            ? new(cardId, CardState.New, null, null, null, 0, null, 0, 0, 0, null, suspended, preview)
            : new(cardId, memory.State, memory.Stability, memory.Difficulty, plan.Retrievability(memory, now), memory.ScheduledDays, memory.Due,
                memory.Step, memory.Reps, memory.Lapses, memory.LastReview, suspended, preview);
    }
}
