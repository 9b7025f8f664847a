using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class OverrideVerdict
{
    public static Task<Results<Ok<AttemptView>, ProblemHttpResult>> Handle(
        string id, string criterionId, VerdictOverride request, ContentCatalog catalog, LearnerWrites writes, CancellationToken cancel) =>
        writes.RunAsync<VerdictOverride, AttemptView>(
            clientId: null,
            request,
            (write, operationId) => OverrideRecording.ChangeAsync(write, operationId, id, criterionId, catalog, (attempt, criterion) => Apply(write, attempt, criterion, request), cancel),
            cancel);

    private static ProblemHttpResult? Apply(LearnerTransaction write, Attempt attempt, AttemptCriterion criterion, VerdictOverride request)
    {
        if (request.Evidence is { } mark)
        {
            if (mark.End > attempt.Answer.Length) return Problems.Invalid("evidence.end", $"must be at most {attempt.Answer.Length}, the length of the answer");
            if (SplitsPair(attempt.Answer, mark.Start) || SplitsPair(attempt.Answer, mark.End)) return Problems.Invalid("evidence", "must not begin or end inside a surrogate pair");
        }

        criterion.Override = request.Verdict;
        criterion.OverrideStart = request.Evidence?.Start ?? criterion.ClosestStart;
        criterion.OverrideEnd = request.Evidence?.End ?? criterion.ClosestEnd;
        criterion.OverrideNote = request.Note;
        criterion.OverriddenAt = write.Now;
        return null;
    }

    private static bool SplitsPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);
}
