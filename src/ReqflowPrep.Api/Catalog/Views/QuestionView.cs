using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Catalog;

/// <summary>An interview-angle question with its rubric. Exemplars and the model answer are not shown before an attempt.</summary>
public sealed record QuestionView(
    string Id, string Concept, Level Level, string Prompt, int TimeLimitSeconds, IReadOnlyList<CriterionView> Criteria, IReadOnlyList<MisconceptionView> Misconceptions)
{
    internal static QuestionView Of(Question question) => new(
        question.Id, question.Concept, question.Level, question.Prompt, question.TimeLimitSeconds,
        [.. question.Criteria.Select(c => new CriterionView(c.Id, c.Kind, c.Weight, c.Dimension, c.Text))],
        [.. question.Misconceptions.Select(m => new MisconceptionView(m.Id, m.Text))]);
}
