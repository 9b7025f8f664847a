using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Grade;

/// <summary>An answer and the rubric to judge it by.</summary>
public sealed record GradeRequest(
    [property: Required, Length(1, GradeLimits.Answer), PlainText, Description("The answer, as it was written or said.")] string Answer,
    [property: Required, Length(1, GradeLimits.Criteria), NoNullItems, Description("1 to 30 criteria.")] IReadOnlyList<CriterionInput> Criteria,
    [property: MaxLength(GradeLimits.Text), PlainText, Description("The question, so that text copied from it earns nothing.")] string? Question = null);
