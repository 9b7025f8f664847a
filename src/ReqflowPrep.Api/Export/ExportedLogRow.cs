using System.Globalization;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Export;

/// <summary>One row of the review log.</summary>
public sealed record ExportedLogRow(
    long Sequence, LogKind Kind, string OperationId, string SubjectId, ItemType ItemType, string ItemId, string? CriterionId, bool Counts, Rating? Rating,
    DateTimeOffset At, DateTimeOffset RecordedAt, DateOnly LearnerDay, string TimeZone, int RolloverHour, int? DurationMs,
    ScheduleAfter? After, string FuzzSeed, int ParameterSetVersion)
{
    // The seed has 64 bits, more than a JSON number keeps.
    internal static ExportedLogRow Of(LogRow r) => new(
        r.Sequence, r.Kind, r.OperationId, r.SubjectId, r.ItemType, r.ItemId, r.CriterionId.Length == 0 ? null : r.CriterionId, r.Counts, r.Rating,
        r.At, r.RecordedAt, PracticePlan.DateOf(r.LearnerDay), r.TimeZone, r.RolloverHour, r.DurationMs,
        r.After, r.FuzzSeed.ToString(CultureInfo.InvariantCulture), r.ParameterSetVersion);
}
