using System.ComponentModel;
using ReqflowPrep.Api.Fsrs;

namespace ReqflowPrep.Api.Settings;

/// <summary>How both weight sets predict the learner's latest reviews, after the new ones were trained on the earlier ones only.</summary>
public sealed record HeldOutReport(
    [property: Description("The first instant of the reviews kept back.")] DateTimeOffset From,
    int Items,
    BeforeAfter LogLoss,
    BeforeAfter RmseBins);
