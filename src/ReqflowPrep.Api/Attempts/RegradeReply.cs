using System.ComponentModel;
using ReqflowPrep.Api.Grade;

namespace ReqflowPrep.Api.Attempts;

/// <summary>What today's grader says of an old answer. Attempt, score, memory and log stay as they are: to change them, override a verdict.</summary>
public sealed record RegradeReply(
    [property: Description("The grader that judged the attempt.")] GraderView Then,
    [property: Description("The grader that judged it now, taught by your overrides.")] GraderView Now,
    double Score,
    bool Passed,
    [property: Description("The criteria of today's rubric.")] IReadOnlyList<RegradedCriterion> Criteria);
