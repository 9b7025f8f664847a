using System.ComponentModel;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>How a card stands after a rating.</summary>
public sealed record ScheduledView(
    CardState State,
    [property: Description("Days until the probability of recall is 0.9.")] double Stability,
    [property: Description("1 to 10.")] double Difficulty,
    [property: Description("Whole days until due; 0 on a learning step.")] int ScheduledDays,
    DateTimeOffset Due,
    [property: Description("Index of the learning step; 0 outside the steps.")] int Step)
{
    internal static ScheduledView Of(in ScheduledCard card) =>
        new(card.State, card.Memory!.Value.Stability, card.Memory.Value.Difficulty, card.ScheduledDays, card.Due, card.Step);
}
