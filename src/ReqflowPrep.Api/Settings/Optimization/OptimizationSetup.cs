using System.Threading.Channels;

namespace ReqflowPrep.Api.Settings;

internal static class OptimizationSetup
{
    public static void AddOptimization(this IServiceCollection services)
    {
        // Unbounded is enough: a learner has one job at a time.
        services.AddSingleton(Channel.CreateUnbounded<QueuedOptimization>());
        services.AddSingleton<OptimizationRecords>();
        services.AddSingleton<OptimizationTraining>();
        services.AddHostedService<OptimizationRunner>();
    }
}
