using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Export;

public sealed record ExportedMemory(
    ItemType ItemType, string ItemId, string? CriterionId, CardState State, double Stability, double Difficulty, int Step, int ScheduledDays,
    DateTimeOffset Due, DateTimeOffset LastReview, int Reps, int Lapses)
{
    internal static ExportedMemory Of(Memory m) => new(
        m.ItemType, m.ItemId, m.CriterionId.Length == 0 ? null : m.CriterionId, m.State, m.Stability, m.Difficulty, m.Step, m.ScheduledDays, m.Due, m.LastReview, m.Reps, m.Lapses);
}
