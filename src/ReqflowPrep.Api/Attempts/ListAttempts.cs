using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Catalog;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class ListAttempts
{
    public static async Task<Results<Ok<AttemptList>, ValidationProblem>> Handle(
        [AsParameters] PageQuery page,
        ReqflowDbContext db,
        ContentCatalog catalog,
        [FromQuery(Name = "question"), Description("The id of a question.")] string? question,
        CancellationToken cancel)
    {
        if (!Paging.TryRead(page.Cursor, out var before) || before < 0) return Problems.Field("cursor", Paging.BadCursor);
        var limit = page.Limit ?? Paging.DefaultLimit;
        var wanted = question is null ? null : catalog.FindQuestion(question) is { } known ? known.FormerIds.Append(known.Id).ToList() : [question];

        // By place in line, not by time: a page never skips or repeats an attempt because another was added meanwhile.
        var attempts = await db.Attempts.AsNoTracking().Include(a => a.Criteria)
            .Where(a => !a.Undone && (before == 0 || a.Sequence < before) && (wanted == null || wanted.Contains(a.QuestionId)))
            .OrderByDescending(a => a.Sequence).Take(limit + 1).ToListAsync(cancel);
        var next = attempts.Count > limit ? Paging.Cursor(attempts[limit - 1].Sequence) : null;
        return TypedResults.Ok(new AttemptList([.. attempts.Take(limit).Select(ToSummary)], next));
    }

    private static AttemptSummary ToSummary(Attempt a)
    {
        var criteria = a.Criteria.OrderBy(c => c.Ordinal).ToList();
        return new(
            a.Id, a.QuestionId, a.Prompt, a.Answer, a.At, a.Practice, a.GaveUp, AttemptMapping.Score(criteria), AttemptMapping.Passed(criteria),
            [.. criteria.Select(c => new CriterionVerdict(c.CriterionId, c.Text, c.Kind, c.Verdict, c.Override is not null))]);
    }
}
