using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Api.Attempts;

internal static class AnswerProbe
{
    public static async Task<Results<Ok<ProbeRecorded>, ProblemHttpResult>> Handle(
        string id, string criterionId, NewProbeAnswer request, ReqflowDbContext db, ContentCatalog catalog, AnswerGrading grading, LearnerWrites writes, CancellationToken cancel)
    {
        if (await writes.FindFirstAsync<NewProbeAnswer, ProbeRecorded>(request.Id, request, cancel) is { } first) return first.ToResult();
        var questionId = await db.Attempts.Where(a => a.Id == id).Select(a => a.QuestionId).SingleOrDefaultAsync(cancel);
        if (questionId is null) return Problems.NotFound($"You have no attempt \"{id}\".");
        if (catalog.FindQuestion(questionId) is not { } question || question.FindCriterion(criterionId) is not { } criterion)
            return Problems.NotFound($"The catalog has no criterion \"{criterionId}\" of question \"{questionId}\".");

        var grader = await grading.ForLearnerAsync(question, cancel);
        var result = grader.Rubric.Grade(request.Answer).Criteria.Single(c => c.Id == criterion.Id);
        return await writes.RunAsync<NewProbeAnswer, ProbeRecorded>(
            request.Id, request, (write, operationId) => RecordAsync(write, operationId, id, criterionId, criterion.Probe, request, result, cancel), cancel);
    }

    private static async Task<Outcome<ProbeRecorded>> RecordAsync(
        LearnerTransaction write, string operationId, string id, string criterionId, string prompt, NewProbeAnswer request, CriterionResult result, CancellationToken cancel)
    {
        if (await write.Db.FindAttemptAsync(id, cancel) is not { } attempt) return Problems.NotFound($"You have no attempt \"{id}\".");
        if (attempt.Criteria.SingleOrDefault(c => c.CriterionId == criterionId) is not { } criterion) return Problems.NotFound($"The attempt has no criterion \"{criterionId}\".");
        if (attempt.Undone) return Problems.Conflict(AttemptFinding.Taken);

        var item = write.Names.Current(ItemKey.Criterion(attempt.QuestionId, criterionId));
        var alreadyCounted = attempt.ProbeAnswers.Any(p => p.CriterionId == criterionId && p.Counted);
        var counts = result.Verdict == Verdict.Met && !attempt.Practice && !alreadyCounted
            && RatingRule.For(criterion.Kind, criterion.Verdict, alreadyCounted) == Rating.Again
            && await write.IsOpenForProbeAsync(attempt, item, cancel);

        var probe = new ProbeAnswer
        {
            LearnerId = write.LearnerId,
            AttemptId = id,
            CriterionId = criterionId,
            Id = operationId,
            Prompt = prompt,
            Answer = request.Answer,
            Verdict = result.Verdict,
            Confidence = result.Confidence,
            Explanation = result.Explanation,
            Evidence = AttemptMaking.Spans(result.Evidence),
            Counted = counts,
            GraderVersion = Grader.Version,
            At = write.Now,
        };
        write.Db.ProbeAnswers.Add(probe);

        var entry = new LogEntry(LogKind.Probe, operationId, id, item)
        {
            Counts = counts,
            Rating = counts ? Rating.Hard : null,
            At = attempt.At,
            LearnerDay = attempt.LearnerDay,
            FuzzSeed = FuzzSeeds.For(id, item),
        };
        if (counts) await write.AmendAsync(entry, cancel);
        else write.Append(entry);
        return new ProbeRecorded(probe.ToView(), (await write.FindMemoryAsync(item, cancel))?.Due);
    }
}
