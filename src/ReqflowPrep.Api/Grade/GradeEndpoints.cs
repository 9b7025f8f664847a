using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Grade;

internal static class GradeEndpoints
{
    public static void MapGrade(this IEndpointRouteBuilder api) => api
        .MapPost("/grade", GradeAnswer.Handle).Checks<GradeRequest>().RequireRateLimiting(LimitSetup.Engine).WithTags("Engines")
        .WithName("GradeAnswer").WithSummary("Grade a free-text answer against a rubric of your own")
        .WithDescription("Offline and deterministic: the same request always gets the same reply. Nothing is stored. Exemplars decide how good the grading is; without them it is honest about its doubt.");
}
