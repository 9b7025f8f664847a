using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data.Tests;

/// <summary>Log rows made by hand.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static LogRow Row(long sequence, LogKind kind, string subject, Rating? rating, int day, bool counts = true) => new()
    {
        LearnerId = Guid.Empty, Sequence = sequence, Kind = kind, OperationId = $"op{sequence}", SubjectId = subject, ItemType = ItemType.Card, ItemId = "a.b",
        Counts = counts, Rating = rating, At = Start.AddDays(day), RecordedAt = Start.AddDays(day), LearnerDay = 20_000 + day, TimeZone = "UTC", RolloverHour = 4,
        FuzzSeed = (ulong)sequence, ParameterSetVersion = 0,
    };
}
