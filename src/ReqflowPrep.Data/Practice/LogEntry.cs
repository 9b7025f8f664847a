using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>What an operation says of one item; the transaction adds whose it is, its place in line and what was in force.</summary>
public readonly record struct LogEntry(LogKind Kind, string OperationId, string SubjectId, ItemKey Item)
{
    public bool Counts { get; init; }
    public Rating? Rating { get; init; }
    public required DateTimeOffset At { get; init; }
    public required int LearnerDay { get; init; }
    public int? DurationMs { get; init; }
    public ulong FuzzSeed { get; init; }
}
