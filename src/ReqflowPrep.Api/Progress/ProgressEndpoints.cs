namespace ReqflowPrep.Api.Progress;

internal static class ProgressEndpoints
{
    public static void MapProgress(this IEndpointRouteBuilder learner)
    {
        var progress = learner.MapGroup("/progress").WithTags("Progress");

        progress.MapGet("", GetProgress.Handle)
            .WithName("GetProgress").WithSummary("Where you stand").WithDescription("Per concept and overall: coverage, predicted recall now, true retention, weak spots, and the streak.");
        progress.MapGet("/heatmap", GetHeatmap.Handle)
            .WithName("GetHeatmap").WithSummary("How much you practiced on each day");
        progress.MapGet("/forecast", GetForecast.Handle)
            .WithName("GetForecast").WithSummary("How much comes due on each day");
    }
}
