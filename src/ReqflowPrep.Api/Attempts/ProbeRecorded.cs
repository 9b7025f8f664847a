using System.ComponentModel;

namespace ReqflowPrep.Api.Attempts;

/// <summary>A follow-up as it was graded, and when the criterion comes back now.</summary>
public sealed record ProbeRecorded(ProbeAnswerView Probe, [property: Description("Null when the criterion was never scheduled.")] DateTimeOffset? Due);
