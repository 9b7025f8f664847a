using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Api.Attempts;

/// <summary>Grades for one learner: the catalog's grader, taught by the learner's overrides.</summary>
public sealed class AnswerGrading(ReqflowDbContext db, QuestionGraders graders)
{
    public async Task<QuestionGrader> ForLearnerAsync(Question question, CancellationToken cancel)
    {
        var grader = graders.For(question);
        var rubric = grader.Rubric;
        var ids = question.FormerIds.Append(question.Id).ToList();
        var overrides = await db.Attempts.AsNoTracking()
            .Where(a => ids.Contains(a.QuestionId) && !a.Undone)
            .SelectMany(a => a.Criteria.Where(c => c.Override != null && c.OverrideStart != null), (a, c) => new { a.Answer, a.Sequence, c.CriterionId, c.Override, c.OverrideStart, c.OverrideEnd })
            .ToListAsync(cancel);

        foreach (var taught in overrides.GroupBy(o => o.CriterionId).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (question.FindCriterion(taught.Key) is not { } criterion) continue;
            var lessons = taught.OrderBy(o => o.Sequence).ToLookup(o => o.Override!.Value, o => o.Answer[o.OverrideStart!.Value..o.OverrideEnd!.Value]);
            rubric = rubric.With(criterion.Id, new Exemplars
            {
                Met = [.. lessons[Verdict.Met]],
                Near = [.. lessons[Verdict.NotMet]],
                Contradicted = [.. lessons[Verdict.Contradicted]],
            });
        }

        return grader with { Rubric = rubric };
    }
}
