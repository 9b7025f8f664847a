using System.ComponentModel;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>One criterion, then and now.</summary>
public sealed record RegradedCriterion(
    string Id,
    [property: Description("The grader's verdict at that time; null for a criterion that the rubric did not have.")] Verdict? VerdictThen,
    GradedCriterion Now);
