using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class WithdrawOverride
{
    public static Task<Results<Ok<AttemptView>, ProblemHttpResult>> Handle(
        string id, string criterionId, ContentCatalog catalog, LearnerWrites writes, CancellationToken cancel) =>
        writes.RunAsync<string, AttemptView>(
            clientId: null,
            id,
            (write, operationId) => OverrideRecording.ChangeAsync(write, operationId, id, criterionId, catalog, (_, criterion) => Apply(criterion), cancel),
            cancel);

    private static ProblemHttpResult? Apply(AttemptCriterion criterion)
    {
        if (criterion.Override is null) return Problems.NotFound($"You have not overridden the criterion \"{criterion.CriterionId}\".");
        criterion.Override = null;
        criterion.OverrideStart = null;
        criterion.OverrideEnd = null;
        criterion.OverrideNote = null;
        criterion.OverriddenAt = null;
        return null;
    }
}
