using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

/// <summary>How a training of the learner's weights stands.</summary>
public sealed record OptimizationView(
    string Id,
    OptimizationState State,
    [property: Range(0, 1)] double Progress,
    [property: Description("Whether due dates move with the weights when these are accepted.")] bool Reschedule,
    DateTimeOffset QueuedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    [property: Description("Why it was canceled or failed.")] string? Error,
    [property: Description("Filled when it has finished.")] OptimizationReport? Result)
{
    internal static OptimizationView Of(OptimizationJob job) => new(
        job.Id, job.State, job.Progress, job.Reschedule, job.QueuedAt, job.StartedAt, job.FinishedAt, job.Error,
        job.Outcome is { } outcome ? OptimizationReport.Of(outcome, job.AppliedVersion is not null) : null);
}
