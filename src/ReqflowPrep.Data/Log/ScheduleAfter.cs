using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>How an item stands after a row of the log: kept so that an undo restores exactly what was shown before.</summary>
public sealed record ScheduleAfter
{
    public required CardState State { get; init; }
    public required double Stability { get; init; }
    public required double Difficulty { get; init; }
    public required int Step { get; init; }
    public required int ScheduledDays { get; init; }
    public required DateTimeOffset Due { get; init; }
}
