using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class AnswerQuestion
{
    public static async Task<Results<Ok<AttemptView>, ProblemHttpResult>> Handle(
        string id, NewAttempt request, ContentCatalog catalog, AnswerGrading grading, SecondOpinion opinion, LearnerWrites writes, CancellationToken cancel)
    {
        // A repetition gets the first reply, also after the question has left the catalog.
        if (await writes.FindFirstAsync<NewAttempt, AttemptView>(request.Id, request, cancel) is { } first) return first.ToResult();
        if (catalog.FindQuestion(id) is not { } question) return Problems.NotFound($"The catalog has no question \"{id}\".");

        // Grading takes the processor, and perhaps a language model's time, but no data: it is done before the write takes its place in line.
        var judged = await JudgeAsync(question, request, grading, opinion, cancel);
        return await writes.RunAsync<NewAttempt, AttemptView>(
            request.Id, request, (write, operationId) => RecordAsync(write, operationId, question, request, judged, cancel), cancel);
    }

    private static async Task<JudgedAnswer> JudgeAsync(Question question, NewAttempt request, AnswerGrading grading, SecondOpinion opinion, CancellationToken cancel)
    {
        if (request.GaveUp) return new JudgedAnswer(null, []);
        var grader = await grading.ForLearnerAsync(question, cancel);
        var grade = await opinion.AddAsync(grader.Rubric.Rubric, request.Answer!, grader.Rubric.Grade(request.Answer!), cancel);
        return new JudgedAnswer(grade, grader.Misconceptions.Find(request.Answer!));
    }

    private static async Task<Outcome<AttemptView>> RecordAsync(
        LearnerTransaction write, string operationId, Question question, NewAttempt request, JudgedAnswer judged, CancellationToken cancel)
    {
        var attempt = AttemptMaking.Make(write, operationId, question, request, judged);
        write.Db.Attempts.Add(attempt);

        var memories = await write.Db.Memories.Where(m => m.ItemType == ItemType.Criterion && m.ItemId == question.Id).ToDictionaryAsync(m => m.CriterionId, cancel);
        foreach (var criterion in attempt.Criteria)
        {
            var item = ItemKey.Criterion(question.Id, criterion.CriterionId);
            if (RatingRule.For(criterion.Kind, criterion.Graded, probeCounted: false) is not { } rating) continue;
            if (request.Practice)
                write.Append(new LogEntry(LogKind.Attempt, operationId, operationId, item) { Rating = rating, At = write.Now, LearnerDay = write.Today });
            else
                memories[criterion.CriterionId] = write.Review(memories.GetValueOrDefault(criterion.CriterionId), item, LogKind.Attempt, operationId, rating, write.Now, request.DurationMs);
        }

        return attempt.ToView(question, memories.ToDictionary(m => m.Key, m => m.Value.Due));
    }
}
