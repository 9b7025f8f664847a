using ReqflowPrep.Catalog.Reading;

namespace ReqflowPrep.Catalog.Rules;

/// <summary>
/// A question has four calibration answers, one of each style, two of them sealed: the grader is measured on every question, and on half of
/// the answers by what nobody could fit it to.
/// </summary>
internal sealed class QuestionsAreCalibrated : ICatalogRule
{
    private const int SealedAnswers = 2;

    public void Check(CatalogDraft draft, MistakeList mistakes)
    {
        foreach (var question in draft.Questions)
        {
            var path = $"concepts/{question.Concept}/{ItemId.Local(question.Id)}";
            var (open, hidden) = ($"{path}.calibration.yaml", $"{path}.sealed.yaml");
            if (draft.Misshapen.Contains(open) || draft.Misshapen.Contains(hidden))
                continue;

            var styles = question.CalibrationAnswers.Select(answer => answer.Style).ToList();
            if (!styles.Order().SequenceEqual(Enum.GetValues<AnswerStyle>()))
                mistakes.Add(open, 1, $"the answers here and in the sealed file are {List(styles)}; accepted: one each of {EnumNames<AnswerStyle>.Accepted}");
            else if (question.CalibrationAnswers.Count(answer => answer.IsSealed) is var count and not SealedAnswers)
                mistakes.Add(hidden, 1, $"{count} of the four answers are sealed; accepted: {SealedAnswers}");
        }
    }

    private static string List(List<AnswerStyle> styles) => styles.Count == 0 ? "none" : string.Join(", ", styles.Select(EnumNames<AnswerStyle>.NameOf));
}
