using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Api.Settings;

namespace ReqflowPrep.Api.Tests;

/// <summary>Trainings from beginning to end, over HTTP.</summary>
internal static class Trainings
{
    public const string Path = "/settings/optimize";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<OptimizationView> TrainAsync(TestLearner learner, bool reschedule = false)
    {
        Assert.Equal(HttpStatusCode.Accepted, await learner.StatusAsync(HttpMethod.Post, Path, new { reschedule }));
        return await EndAsync(learner);
    }

    /// <summary>Waits for the end: the stream of events ends when the job does.</summary>
    public static async Task<OptimizationView> EndAsync(TestLearner learner)
    {
        await learner.Http.GetStringAsync("/api/v1" + Path + "/events", Cancel);
        return await learner.GetAsync<OptimizationView>(Path);
    }

    /// <summary>Keeps every training waiting until it is disposed.</summary>
    public static async Task<IAsyncDisposable> HoldLineAsync(this TestApp app)
    {
        var (entered, released) = (new TaskCompletionSource(), new TaskCompletionSource());
        var turn = app.Services.GetRequiredService<TrainingLine>().TakeTurnAsync(
            async () =>
            {
                entered.SetResult();
                await released.Task;
                return true;
            },
            Cancel);
        await entered.Task;
        return new HeldLine(turn, released);
    }

    private sealed class HeldLine(Task turn, TaskCompletionSource released) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            released.TrySetResult();
            await turn;
        }
    }
}
