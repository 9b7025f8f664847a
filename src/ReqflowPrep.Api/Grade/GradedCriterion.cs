using System.ComponentModel;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Grade;

/// <summary>The verdict on one criterion, and why.</summary>
public sealed record GradedCriterion(
    string Id,
    Verdict Verdict,
    [property: Description("The calibrated probability that the criterion is met.")] double Confidence,
    [property: Description("True where the grader would guess.")] bool NeedsReview,
    IReadOnlyList<EvidenceView> Evidence,
    string Explanation)
{
    internal static GradedCriterion Of(CriterionResult c) =>
        new(c.Id, c.Verdict, c.Confidence, c.NeedsReview, [.. c.Evidence.Select(e => new EvidenceView(e.Start, e.End, e.Text))], c.Explanation);
}
