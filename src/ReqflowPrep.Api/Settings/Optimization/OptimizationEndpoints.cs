using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Settings;

internal static class OptimizationEndpoints
{
    public static void MapOptimization(this IEndpointRouteBuilder settings)
    {
        var optimize = settings.MapGroup("/optimize");

        optimize.MapPost("", StartOptimization.Handle).RequireRateLimiting(LimitSetup.Write).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("StartOptimization").WithSummary("Train weights on your own reviews")
            .WithDescription("Runs in the background. Weights that predict your later reviews better than those in force are put in force: memory states are recomputed, due dates stay unless reschedule is true.");
        optimize.MapGet("", GetOptimization.Handle).ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("GetOptimization").WithSummary("How your last training stands, and what it found");
        optimize.MapGet("/events", WatchOptimization.Handle).ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("WatchOptimization").WithSummary("Follow your last training")
            .WithDescription("Server-sent events: \"progress\" while it waits and runs, then one \"end\", each with the state as GET gives it.");
        optimize.MapDelete("", CancelOptimization.Handle).RequireRateLimiting(LimitSetup.Write).ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("CancelOptimization").WithSummary("Cancel the training that is queued or running");
        optimize.MapPost("/apply", ApplyOptimization.Handle).RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("ApplyOptimization").WithSummary("Put the weights of your last finished training in force")
            .WithDescription("Also those that were not accepted. With reschedule, due dates of items scheduled in days move to where the weights put them, spread over days, each with a row in the review log; items on learning steps and suspended ones stay.");
    }
}
