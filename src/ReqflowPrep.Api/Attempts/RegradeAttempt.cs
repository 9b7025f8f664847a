using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class RegradeAttempt
{
    public static async Task<Results<Ok<RegradeReply>, ProblemHttpResult>> Handle(
        string id, ReqflowDbContext db, ContentCatalog catalog, AnswerGrading grading, CancellationToken cancel)
    {
        if (await db.FindAttemptAsync(id, cancel) is not { } attempt) return Problems.NotFound($"You have no attempt \"{id}\".");
        if (attempt.GaveUp) return Problems.Conflict("You gave up on this attempt: there is no answer to grade.");
        if (catalog.FindQuestion(attempt.QuestionId) is not { } question) return Problems.NotFound($"The catalog has no question \"{attempt.QuestionId}\" any more.");

        var grader = await grading.ForLearnerAsync(question, cancel);
        var grade = grader.Rubric.Grade(attempt.Answer);
        var then = attempt.Criteria.ToDictionary(c => c.CriterionId, c => c.Graded);
        return TypedResults.Ok(new RegradeReply(
            new GraderView(attempt.GraderName, attempt.GraderVersion), GraderView.Current, grade.Score, grade.Passed,
            [.. grade.Criteria.Select(c => new RegradedCriterion(c.Id, then.TryGetValue(c.Id, out var verdict) ? verdict : null, GradedCriterion.Of(c)))]));
    }
}
