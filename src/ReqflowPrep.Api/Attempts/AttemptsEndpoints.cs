using ReqflowPrep.Api.Cards;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Attempts;

internal static class AttemptsEndpoints
{
    public static void MapAttempts(this IEndpointRouteBuilder learner)
    {
        var attempts = learner.MapGroup("").WithTags("Attempts");

        attempts.MapPost("/questions/{id}/attempts", AnswerQuestion.Handle).Checks<NewAttempt>().RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("AnswerQuestion").WithSummary("Answer a question in free text")
            .WithDescription("Grades every criterion with its evidence, updates the memory of each, and returns the model answer and a probe for what was missed. With practice, the schedule stays as it is.");
        attempts.MapPut("/questions/{id}/suspended", SuspendItem.Question).RequireRateLimiting(LimitSetup.Write)
            .WithName("SuspendQuestion").WithSummary("Take a question out of the queue, or back in");
        attempts.MapGet("/attempts", ListAttempts.Handle)
            .WithName("ListAttempts").WithSummary("Your attempts, newest first");
        attempts.MapGet("/attempts/{id}", GetAttempt.Handle)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("GetAttempt").WithSummary("One attempt with its criteria as they read at that time");
        attempts.MapPost("/attempts/{id}/regrade", RegradeAttempt.Handle).RequireRateLimiting(LimitSetup.Engine)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("RegradeAttempt").WithSummary("Grade an old answer with today's grader")
            .WithDescription("Says what the current grader, taught by your overrides, would say. Nothing is changed.");
        attempts.MapPost("/attempts/{id}/probes/{criterionId}", AnswerProbe.Handle).Checks<NewProbeAnswer>().RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("AnswerProbe").WithSummary("Answer the follow-up of a missed criterion")
            .WithDescription("On the same learner day and before the criterion's next review, a good answer turns its again into a hard; later it is graded only.");
        attempts.MapPut("/attempts/{id}/criteria/{criterionId}", OverrideVerdict.Handle).Checks<VerdictOverride>().RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("OverrideVerdict").WithSummary("Replace a verdict by your own")
            .WithDescription("Your word goes before the grader's: score and memory follow it, and the marked evidence teaches the grader for your next answers.");
        attempts.MapDelete("/attempts/{id}/criteria/{criterionId}", WithdrawOverride.Handle).RequireRateLimiting(LimitSetup.Write)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("WithdrawOverride").WithSummary("Take your override back");
        attempts.MapPost("/undo", UndoLast.Handle).RequireRateLimiting(LimitSetup.Write).WithTags("Practice")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithName("UndoLast").WithSummary("Take back your last review or attempt whole");
    }
}
