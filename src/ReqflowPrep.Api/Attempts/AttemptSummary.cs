
namespace ReqflowPrep.Api.Attempts;

/// <summary>An attempt as lists show it.</summary>
public sealed record AttemptSummary(
    string Id, string QuestionId, string Prompt, string Answer, DateTimeOffset AnsweredAt, bool Practice, bool GaveUp, double Score, bool Passed, IReadOnlyList<CriterionVerdict> Criteria);
