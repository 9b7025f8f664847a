using System.ComponentModel;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>One criterion of an attempt, as it read then.</summary>
public sealed record AttemptCriterionView(
    string Id,
    string Text,
    CriterionKind Kind,
    double Weight,
    string Dimension,
    [property: Description("The verdict in force: yours when you overrode it.")] Verdict Verdict,
    [property: Description("What the grader said.")] Verdict GradedVerdict,
    [property: Description("The calibrated probability that the criterion is met.")] double Confidence,
    bool NeedsReview,
    IReadOnlyList<EvidenceView> Evidence,
    string Explanation,
    OverrideView? Override,
    IReadOnlyList<ProbeAnswerView> ProbeAnswers,
    [property: Description("When this criterion comes back; null when it was never scheduled.")] DateTimeOffset? Due);
