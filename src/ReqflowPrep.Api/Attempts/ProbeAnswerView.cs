using System.ComponentModel;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>A follow-up and how it was answered.</summary>
public sealed record ProbeAnswerView(
    string Id,
    string CriterionId,
    string Prompt,
    string Answer,
    Verdict Verdict,
    double Confidence,
    string Explanation,
    IReadOnlyList<EvidenceView> Evidence,
    [property: Description("Whether it turned the attempt's again into a hard.")] bool Counted,
    DateTimeOffset AnsweredAt);
