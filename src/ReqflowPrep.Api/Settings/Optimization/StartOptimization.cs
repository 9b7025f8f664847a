using System.Threading.Channels;
using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

internal static class StartOptimization
{
    public static async Task<Results<Accepted<OptimizationView>, ProblemHttpResult>> Handle(
        LearnerTransactions transactions, Channel<QueuedOptimization> queue, TimeProvider clock, CancellationToken cancel, OptimizationRequest? request = null)
    {
        var job = await transactions.RunAsync<Outcome<OptimizationJob>>(
            async write =>
            {
                if (await write.Db.OptimizationJobs.LastAsync(cancel) is { IsUnfinished: true })
                    return (Problems.Conflict("A training is under way already. Wait for it, or cancel it."), Commit: false);
                var job = NewJob(write, Guid.CreateVersion7(clock.GetUtcNow()).ToString(), request?.Reschedule ?? false);
                write.Db.OptimizationJobs.Add(job);
                return (job, Commit: true);
            },
            cancel);
        if (job?.Reply is not { } queued) return job?.Problem ?? Problems.AccountGone();

        // After the commit: the job must be there when its turn comes.
        queue.Writer.TryWrite(new QueuedOptimization(queued.LearnerId, queued.Id));
        return TypedResults.Accepted("/api/v1/settings/optimize", OptimizationView.Of(queued));
    }

    private static OptimizationJob NewJob(LearnerTransaction write, string id, bool reschedule) => new()
    {
        LearnerId = write.LearnerId,
        Id = id,
        Sequence = write.NextSequence(),
        Host = Environment.MachineName,
        Reschedule = reschedule,
        QueuedAt = write.Now,
    };
}
