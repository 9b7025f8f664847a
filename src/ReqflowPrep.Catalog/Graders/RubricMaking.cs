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
        Kind = criterion.Kind == CriterionKind.Bonus ? Grading.CriterionKind.Bonus : Grading.CriterionKind.Must,
        Weight = criterion.Weight,
        Exemplars = ForGrading(criterion.Exemplars),
    });

    public static Grading.Exemplars ForGrading(Exemplars exemplars) =>
        new() { Met = exemplars.Met, Near = exemplars.Near, Contradicted = exemplars.Contradicted };
}
