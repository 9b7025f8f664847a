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

        fsrs.MapPost("/optimize", OptimizeLog.HandleAsync).RequireAuthorization()
            .Accepts<string>("text/csv").WithMetadata(new MaxBodyFromSettings(l => l.MaxLogBytes))
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithName("OptimizeLog").WithSummary("Train FSRS-6 weights on a review log")
            .WithDescription("CSV with a header and the columns card_id, review_time (ms since 1970) and review_rating (1 to 4); others are ignored. Nothing is stored. The weights are accepted only if they predict later reviews better than the defaults.");
    }
}
