using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Data;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Settings;

internal static class OutcomeMapping
{
    public static OptimizationOutcome ToOutcome(this OptimizationResult result)
    {
        var hasCandidate = result.Trained is not null;
        var (loss, rmse) = (BeforeAfter.Of(result.Before.LogLoss, result.After.LogLoss), BeforeAfter.Of(result.Before.RmseBins, result.After.RmseBins));
        var held = result.HeldOut;
        var (heldLoss, heldRmse) = held is null
            ? (null, null)
            : (BeforeAfter.Of(held.Before.LogLoss, held.After.LogLoss), BeforeAfter.Of(held.Before.RmseBins, held.After.RmseBins));
        return new OptimizationOutcome
        {
            Decision = result.Decision,
            Reason = result.Reason,
            Items = result.Before.Items,
            LogLossBefore = loss.Before,
            LogLossAfter = hasCandidate ? loss.After : null,
            RmseBinsBefore = rmse.Before,
            RmseBinsAfter = hasCandidate ? rmse.After : null,
            HeldOutFrom = held?.From,
            HeldOutItems = held?.After.Items,
            HeldOutLogLossBefore = heldLoss?.Before,
            HeldOutLogLossAfter = heldLoss?.After,
            HeldOutRmseBinsBefore = heldRmse?.Before,
            HeldOutRmseBinsAfter = heldRmse?.After,
            Candidate = result.Trained?.ToArray(),
        };
    }
}
