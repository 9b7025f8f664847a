using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Cards;

internal static class CardsEndpoints
{
    public static void MapCardReviews(this IEndpointRouteBuilder learner)
    {
        var cards = learner.MapGroup("/cards/{id}").WithTags("Cards");

        cards.MapGet("/memory", GetCardMemory.Handle)
            .WithName("GetCardMemory").WithSummary("How a card stands in your memory").WithDescription("With what each rating would give now, also before the first one.");
        cards.MapPost("/reviews", ReviewCard.Handle).Checks<NewReview>().RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("ReviewCard").WithSummary("Rate a card").WithDescription("Records the review and says when the card comes back, and what each rating would give next time.");
        cards.MapPut("/suspended", SuspendItem.Card).RequireRateLimiting(LimitSetup.Write)
            .WithName("SuspendCard").WithSummary("Take a card out of the queue, or back in");
    }
}
