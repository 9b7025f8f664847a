using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>A calibration answer has a verdict for every criterion of its question and for nothing else.</summary>
internal sealed class CalibrationVerdicts : ICatalogRule
{
    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in draft.Questions)
        {
            var ids = question.Criteria.Select(criterion => criterion.Id).ToList();
            foreach (var answer in question.CalibrationAnswers.Where(answer => !draft.Misshapen.Contains(draft.Sources.Of(answer).File)))
            {
                foreach (var stranger in answer.Verdicts.Keys.Except(ids))
                    mistakes.Add(
                        draft.Sources.Of(answer, "verdicts", stranger),
                        $"the question has no criterion '{stranger}'; {Suggestion.For(stranger, ids)}");
                foreach (var id in ids.Except(answer.Verdicts.Keys))
                    mistakes.Add(draft.Sources.Of(answer, "verdicts"), $"the verdict on '{id}' is missing");
            }
        }
    }
}
