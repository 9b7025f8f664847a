using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

/// <summary>Changes the verdict in force and lets the criterion's memory follow it.</summary>
internal static class OverrideRecording
{
    public static async Task<Outcome<AttemptView>> ChangeAsync(
        LearnerTransaction write,
        string operationId,
        string id,
        string criterionId,
        ContentCatalog catalog,
        Func<Attempt, AttemptCriterion, ProblemHttpResult?> change,
        CancellationToken cancel)
    {
        if (await write.Db.FindAttemptAsync(id, cancel) is not { } attempt) return Problems.NotFound($"You have no attempt \"{id}\".");
        if (attempt.Criteria.SingleOrDefault(c => c.CriterionId == criterionId) is not { } criterion) return Problems.NotFound($"The attempt has no criterion \"{criterionId}\".");
        if (attempt.Undone) return Problems.Conflict(AttemptFinding.Taken);
        if (change(attempt, criterion) is { } refused) return refused;

        var item = write.Names.Current(ItemKey.Criterion(attempt.QuestionId, criterionId));
        var probeCounted = attempt.ProbeAnswers.Any(p => p.CriterionId == criterionId && p.Counted);
        var entry = new LogEntry(LogKind.Override, operationId, id, item)
        {
            Counts = !attempt.Practice,
            Rating = RatingRule.For(criterion.Kind, criterion.Verdict, probeCounted),
            At = attempt.At,
            LearnerDay = attempt.LearnerDay,
            FuzzSeed = FuzzSeeds.For(id, item),
        };
        var dues = await write.Db.DuesAsync(item.ItemId, cancel);
        if (attempt.Practice)
            write.Append(entry);
        else if (await write.AmendAsync(entry, cancel) is { } memory)
            dues[criterionId] = memory.Due;
        else
            dues.Remove(criterionId);

        return attempt.ToView(catalog.FindQuestion(attempt.QuestionId), dues);
    }
}
