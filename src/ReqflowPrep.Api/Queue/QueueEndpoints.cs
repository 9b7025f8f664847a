namespace ReqflowPrep.Api.Queue;

internal static class QueueEndpoints
{
    public static void MapQueue(this IEndpointRouteBuilder learner) => learner
        .MapGet("/queue", GetQueue.Handle).WithTags("Practice")
        .WithName("GetQueue").WithSummary("What to practice now, best first")
        .WithDescription("Learning steps whose instant has come, then due items with the lowest probability of recall first, then new ones in the order of their prerequisites, within the daily limits.");
}
