using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Settings;

internal static class SettingsEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder learner)
    {
        var settings = learner.MapGroup("/settings").WithTags("Settings");

        settings.MapGet("", GetSettings.Handle)
            .WithName("GetSettings").WithSummary("How you are scheduled");
        settings.MapPut("", PutSettings.Handle).Checks<SettingsChange>().RequireRateLimiting(LimitSetup.Write)
            .WithName("PutSettings").WithSummary("Change how you are scheduled")
            .WithDescription("Leaves alone what is not sent. New parameters recompute every memory state from the review log; due dates stay where they are.");
        settings.MapOptimization();
    }
}
