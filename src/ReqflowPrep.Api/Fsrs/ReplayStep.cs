using System.ComponentModel;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>One review of a replay: what it found, how it left the card, and what the other ratings would have given.</summary>
public sealed record ReplayStep(
    [property: Description("Whole days since the review before.")] int ElapsedDays,
    [property: Description("Probability of recall just before the review; null for a new card.")] double? Retrievability,
    CardState State,
    double Stability,
    double Difficulty,
    int ScheduledDays,
    DateTimeOffset Due,
    int Step,
    int Reps,
    int Lapses,
    PreviewView Preview)
{
    internal static ReplayStep Of(in ReplayedReview step)
    {
        var card = step.Card;
        return new(
            step.Preview.ElapsedDays, step.Preview.Retrievability, card.State, card.Memory!.Value.Stability, card.Memory.Value.Difficulty,
            card.ScheduledDays, card.Due, card.Step, card.Reps, card.Lapses, PreviewView.Of(step.Preview));
    }
}
