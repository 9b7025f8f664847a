using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

public static class OptimizationJobs
{
    /// <summary>The learner's last job; null when there was none.</summary>
    public static Task<OptimizationJob?> LastAsync(this IQueryable<OptimizationJob> jobs, CancellationToken cancel) =>
        jobs.OrderByDescending(j => j.Sequence).FirstOrDefaultAsync(cancel);

    public static IQueryable<OptimizationJob> Unfinished(this IQueryable<OptimizationJob> jobs) =>
        jobs.Where(j => j.State == OptimizationState.Queued || j.State == OptimizationState.Running);

    /// <summary>Ends what a service on this machine left unfinished, whoever's it is.</summary>
    public static Task<int> EndUnfinishedAsync(
        this ReqflowDbContext db, string host, OptimizationState state, DateTimeOffset at, string error, CancellationToken cancel) =>
        db.OptimizationJobs.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]).Unfinished().Where(j => j.Host == host)
            .ExecuteUpdateAsync(u => u.SetProperty(j => j.State, state).SetProperty(j => j.FinishedAt, at).SetProperty(j => j.Error, error), cancel);
}
