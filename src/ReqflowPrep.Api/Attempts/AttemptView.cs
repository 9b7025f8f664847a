using System.ComponentModel;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Attempts;

/// <summary>An answer with its verdicts. The words of question and criteria are those of that time.</summary>
public sealed record AttemptView(
    string Id,
    string QuestionId,
    string Prompt,
    string Answer,
    DateTimeOffset AnsweredAt,
    int? DurationMs,
    bool Practice,
    bool GaveUp,
    [property: Description("True after the attempt was taken back: it counts for nothing.")] bool Undone,
    [property: Description("The weight of the criteria met over the weight of all, overrides counted.")] double Score,
    [property: Description("Every must criterion is met and none is contradicted.")] bool Passed,
    [property: Description("good when passed, else again.")] Rating Rating,
    GraderView Grader,
    IReadOnlyList<string> Flags,
    IReadOnlyList<AttemptCriterionView> Criteria,
    IReadOnlyList<FoundMisconceptionView> Misconceptions,
    [property: Description("When the question comes back: when the first of its must criteria is due. Null when it was never scheduled.")] DateTimeOffset? Due,
    [property: Description("Null when the question has left the catalog.")] string? ModelAnswer,
    [property: Description("What interviewers look for.")] IReadOnlyList<string> LookFor,
    IReadOnlyList<string> LosesPoints,
    [property: Description("A follow-up for each criterion that was missed and not caught up on.")] IReadOnlyList<ProbeView> Probes,
    [property: Description("Why the default grader judged alone though you had asked for a language model's opinion as well; else null.")] string? GraderNote = null);
