using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Grade;

internal static class GradeAnswer
{
    public static Results<Ok<GradeReply>, ValidationProblem> Handle(GradeRequest request, TrainedRubrics rubrics)
    {
        var rubric = new Rubric { Question = request.Question, Criteria = [.. request.Criteria.Select(ToCriterion)] };
        var grade = rubrics.For(rubric).Grade(request.Answer);
        return TypedResults.Ok(new GradeReply(
            grade.Score, grade.Passed, grade.Passed ? Rating.Good : Rating.Again, GraderView.Current, grade.Flags, [.. grade.Criteria.Select(GradedCriterion.Of)]));
    }

    private static Grading.Criterion ToCriterion(CriterionInput input) => new()
    {
        Id = input.Id,
        Text = input.Text,
        Kind = input.Kind,
        Weight = input.Weight,
        Exemplars = new Exemplars
        {
            Met = input.Exemplars?.Met ?? [],
            Near = input.Exemplars?.Near ?? [],
            Contradicted = input.Exemplars?.Contradicted ?? [],
        },
    };
}
