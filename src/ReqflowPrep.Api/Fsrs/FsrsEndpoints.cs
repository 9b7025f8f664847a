using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Fsrs;

internal static class FsrsEndpoints
{
    public static void MapFsrs(this IEndpointRouteBuilder api)
    {
        var fsrs = api.MapGroup("/fsrs").WithTags("Engines").RequireRateLimiting(LimitSetup.Engine);

        fsrs.MapPost("/replay", ReplayReviews.Handle).Checks<ReplayRequest>()
            .WithName("ReplayReviews").WithSummary("Replay a history of reviews")
            .WithDescription("Takes a new card through its reviews with FSRS-6, one step a review, and says at each what every rating would have given. Nothing is stored; fuzz is off.");
    }
}
