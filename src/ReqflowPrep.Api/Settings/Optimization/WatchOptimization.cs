using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Settings;

internal static class WatchOptimization
{
    private const string Progress = "progress";
    private const string End = "end";
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    public static async Task<Results<ServerSentEventsResult<OptimizationView>, ProblemHttpResult>> Handle(
        ReqflowDbContext db, IHostApplicationLifetime lifetime, CancellationToken cancel) =>
        await db.OptimizationJobs.AsNoTracking().LastAsync(cancel) is { } job
            ? TypedResults.ServerSentEvents(FollowAsync(db, job, lifetime.ApplicationStopping))
            : Problems.NotFound(GetOptimization.None);

    // It looks into the database, since another instance may be the one that trains.
    private static async IAsyncEnumerable<SseItem<OptimizationView>> FollowAsync(
        ReqflowDbContext db, OptimizationJob? job, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        while (job is { IsUnfinished: true } && !stopping.IsCancellationRequested)
        {
            yield return new SseItem<OptimizationView>(OptimizationView.Of(job), Progress);
            var (id, told) = (job.Id, (job.State, job.Progress));
            do
            {
                await Task.Delay(BetweenLooks, cancel);
                job = await db.OptimizationJobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, cancel);
            }
            while (job is not null && (job.State, job.Progress) == told && !stopping.IsCancellationRequested);
        }

        if (job is { IsUnfinished: false }) yield return new SseItem<OptimizationView>(OptimizationView.Of(job), End);
    }
}
