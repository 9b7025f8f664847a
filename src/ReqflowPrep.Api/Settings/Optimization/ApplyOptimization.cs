using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

internal static class ApplyOptimization
{
    public static Task<Results<Ok<OptimizationView>, ProblemHttpResult>> Handle(LearnerWrites writes, CancellationToken cancel, OptimizationRequest? request = null) =>
        writes.RunAsync<OptimizationRequest, OptimizationView>(
            clientId: null,
            request ?? new OptimizationRequest(),
            async (write, operationId) =>
            {
                var finished = write.Db.OptimizationJobs.Where(j => j.State == OptimizationState.Finished);
                if (await finished.LastAsync(cancel) is not { Outcome: { } outcome } job) return Problems.NotFound("You have no finished training whose weights could be applied.");
                if (outcome.Candidate is null) return Problems.Conflict($"The last training found no weights. {outcome.Reason}");
                await write.AdoptAsync(job, operationId, request?.Reschedule ?? false, cancel);
                return OptimizationView.Of(job);
            },
            cancel);
}
