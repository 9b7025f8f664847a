using System.ComponentModel;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Fsrs;

public sealed record ReplayedReviewInput(
    [property: Description("RFC 3339, with offset or Z.")] DateTimeOffset ReviewedAt,
    Rating Rating);
