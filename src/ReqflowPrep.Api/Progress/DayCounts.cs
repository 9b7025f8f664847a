
namespace ReqflowPrep.Api.Progress;

/// <summary>A number for each learner day, oldest first; days without any are left out of a heatmap.</summary>
public sealed record DayCounts(IReadOnlyList<DayCount> Days);
