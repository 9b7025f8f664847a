using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>The catalog's rubrics in the grader's terms.</summary>
internal static class RubricMaking
{
    public static Rubric RubricOf(Question question) => new() { Question = question.Prompt, Criteria = [.. CriteriaOf(question)] };

    public static IEnumerable<Grading.Criterion> CriteriaOf(Question question) => question.Criteria.Select(criterion => new Grading.Criterion
    {
        Id = criterion.Id,
        Text = criterion.Text,
        Kind = criterion.Kind,
        Weight = criterion.Weight,
        Exemplars = criterion.Exemplars,
    });
}
