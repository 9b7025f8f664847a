using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Settings;

/// <summary>
/// Writes down what becomes of a job, outside of any request. Every write asks first whether the job still stands: the learner may have
/// canceled it, here or on another instance, or be gone.
/// </summary>
internal sealed class OptimizationRecords(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock)
{
    /// <summary>Marks the job as running and reads what it trains on; null when it does not stand any more.</summary>
    public async Task<TrainingMaterial?> StartAsync(QueuedOptimization queued, CancellationToken cancel)
    {
        var plan = await WriteAsync(
            queued,
            (write, job) =>
            {
                (job.State, job.StartedAt, job.InForceVersion) = (OptimizationState.Running, write.Now, write.Plan.Settings.ParameterSetVersion);
                return Task.FromResult(write.Plan);
            },
            cancel);
        if (plan is null) return null;

        // Outside of the transaction: reading a long log must not keep anybody's writes waiting.
        await using var scope = ScopeOf(queued.LearnerId);
        return await TrainingMaterial.OfAsync(Db(scope), scope.ServiceProvider.GetRequiredService<ItemNames>(), plan, cancel);
    }

    /// <returns>False when the job does not stand any more.</returns>
    public async Task<bool> ReportAsync(QueuedOptimization queued, double progress, CancellationToken cancel)
    {
        await using var scope = ScopeOf(queued.LearnerId);
        var running = Db(scope).OptimizationJobs.Unfinished().Where(j => j.Id == queued.JobId);
        return await gate.PassAsync(() => running.ExecuteUpdateAsync(u => u.SetProperty(j => j.Progress, progress), cancel), cancel) == 1;
    }

    /// <summary>Keeps the result and, when the new weights were accepted, puts them in force in the same transaction.</summary>
    public Task FinishAsync(QueuedOptimization queued, OptimizationResult result, CancellationToken cancel) => WriteAsync(
        queued,
        async (write, job) =>
        {
            job.End(OptimizationState.Finished, write.Now);
            job.Progress = 1;
            job.Outcome = result.ToOutcome();
            if (result.Decision != Decision.Accepted) return job;
            if (write.Plan.Settings.ParameterSetVersion == job.InForceVersion)
                await write.AdoptAsync(job, job.Id, job.Reschedule, cancel);
            else
                job.Outcome = job.Outcome with { Reason = $"{result.Reason} The weights were changed in the meantime, so these were not put in force." };
            return job;
        },
        cancel);

    public Task FailAsync(QueuedOptimization queued, string error, CancellationToken cancel) => WriteAsync(
        queued,
        (write, job) =>
        {
            job.End(OptimizationState.Failed, write.Now, error);
            return Task.FromResult(job);
        },
        cancel);

    /// <summary>Ends what this machine left unfinished. Two services on one machine stop each other's trainings by it; they lose nothing else.</summary>
    public async Task EndUnfinishedAsync(OptimizationState state, string error, CancellationToken cancel)
    {
        await using var scope = ScopeOf(Guid.Empty);
        await gate.PassAsync(() => Db(scope).EndUnfinishedAsync(Environment.MachineName, state, clock.NowInMilliseconds(), error, cancel), cancel);
    }

    private async Task<T?> WriteAsync<T>(QueuedOptimization queued, Func<LearnerTransaction, OptimizationJob, Task<T>> write, CancellationToken cancel)
        where T : class
    {
        await using var scope = ScopeOf(queued.LearnerId);
        return await scope.ServiceProvider.GetRequiredService<LearnerTransactions>().RunAsync<T>(
            async transaction => await transaction.Db.OptimizationJobs.SingleOrDefaultAsync(j => j.Id == queued.JobId, cancel) is { IsUnfinished: true } job
                ? (await write(transaction, job), Commit: true)
                : (null!, Commit: false),
            cancel);
    }

    private AsyncServiceScope ScopeOf(Guid learnerId)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<LearnerScope>().LearnerId = learnerId;
        return scope;
    }

    private static ReqflowDbContext Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<ReqflowDbContext>();
}
