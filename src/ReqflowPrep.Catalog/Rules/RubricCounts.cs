using ReqflowPrep.Catalog.Reading;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A rubric has 5 to 8 criteria of which 3 to 5 are must.</summary>
internal sealed class RubricCounts : ICatalogRule
{
    private const int LeastCriteria = 5;
    private const int MostCriteria = 8;
    private const int LeastMust = 3;
    private const int MostMust = 5;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in draft.Questions.Where(question => question.Criteria.Count > 0))
        {
            var place = draft.Sources.Of(question, "criteria");
            var must = question.Criteria.Count(criterion => criterion.Kind == CriterionKind.Must);
            if (question.Criteria.Count is < LeastCriteria or > MostCriteria)
                mistakes.Add(place, $"there are {question.Criteria.Count} criteria; accepted: {LeastCriteria} to {MostCriteria}");
            if (must is < LeastMust or > MostMust)
                mistakes.Add(place, $"{must} criteria are must; accepted: {LeastMust} to {MostMust}");
        }
    }
}
