using System.ComponentModel;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Grade;

public sealed record GradeReply(
    [property: Description("The weight of the criteria met over the weight of all.")] double Score,
    [property: Description("Every must criterion is met and none is contradicted.")] bool Passed,
    [property: Description("good when passed, else again.")] Rating Rating,
    GraderView Grader,
    [property: Description("What was noticed of the answer as a whole, for example word-list.")] IReadOnlyList<string> Flags,
    IReadOnlyList<GradedCriterion> Criteria);
