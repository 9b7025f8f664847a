using System.ComponentModel;

namespace ReqflowPrep.Api.Progress;

public sealed record ProgressReply(
    Standing Overall,
    IReadOnlyList<ConceptProgress> Concepts,
    Streak Streak,
    [property: Description("What you are most likely to miss now, weakest first.")] IReadOnlyList<WeakSpot> WeakSpots,
    OverrideRate Overrides);
