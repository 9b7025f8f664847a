using System.ComponentModel;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Settings;

/// <summary>What a training found: the weights in force at its start (before) against the new ones (after).</summary>
public sealed record OptimizationReport(
    Decision Decision,
    [property: Description("Why, in a sentence.")] string Reason,
    [property: Description("Reviews that can be scored: those at least a day after the one before.")] int Items,
    BeforeAfter LogLoss,
    BeforeAfter RmseBins,
    [property: Description("The test that decides; null when there was not enough to make one.")] HeldOutReport? HeldOut,
    [property: Description("The 21 weights that training found; null when the log could not teach any.")] IReadOnlyList<double>? Candidate,
    [property: Description("Whether they were put in force.")] bool Applied)
{
    internal static OptimizationReport Of(OptimizationOutcome outcome, bool applied) => new(
        outcome.Decision, outcome.Reason, outcome.Items,
        new BeforeAfter(outcome.LogLossBefore, outcome.LogLossAfter),
        new BeforeAfter(outcome.RmseBinsBefore, outcome.RmseBinsAfter),
        outcome is { HeldOutFrom: { } from, HeldOutItems: { } items }
            ? new HeldOutReport(
                from, items, new BeforeAfter(outcome.HeldOutLogLossBefore, outcome.HeldOutLogLossAfter), new BeforeAfter(outcome.HeldOutRmseBinsBefore, outcome.HeldOutRmseBinsAfter))
            : null,
        outcome.Candidate, applied);
}
