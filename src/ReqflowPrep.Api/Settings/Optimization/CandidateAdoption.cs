using ReqflowPrep.Data;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Settings;

internal static class CandidateAdoption
{
    /// <summary>Puts the weights that a job found in force. Memories are recomputed; due dates move only when asked.</summary>
    public static async Task AdoptAsync(this LearnerTransaction write, OptimizationJob job, string operationId, bool reschedule, CancellationToken cancel)
    {
        var settings = write.Plan.Settings;
        var weights = FsrsParameters.Create(job.Outcome!.Candidate);
        var plan = new PracticePlan(settings, weights);
        if (!weights.Equals(write.Plan.Options.Parameters))
        {
            settings.ParameterSetVersion = await write.KeepAsync(weights, ParameterSource.Optimizer, cancel);
            await write.RecomputeAsync(plan, cancel);
        }

        job.AppliedVersion = settings.ParameterSetVersion;
        if (reschedule) await write.RescheduleAsync(plan, operationId, cancel);
    }
}
