using System.ComponentModel;

namespace ReqflowPrep.Api.Progress;

/// <summary>Learner days of practice in a row.</summary>
public sealed record Streak(
    [property: Description("Up to today, or up to yesterday while today is still open.")] int Current,
    int Longest,
    bool PracticedToday);
