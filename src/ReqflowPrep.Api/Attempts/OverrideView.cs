using ReqflowPrep.Api.Grade;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>The learner's own verdict and the piece of the answer that it rests on.</summary>
public sealed record OverrideView(Verdict Verdict, EvidenceView? Evidence, string? Note, DateTimeOffset At);
