using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Attempts;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Api.Notes;
using ReqflowPrep.Api.Settings;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Export;

internal static class GetExport
{
    public static void MapExport(this IEndpointRouteBuilder learner) => learner
        .MapGet("/export", Handle).WithTags("Account")
        .WithName("ExportAccount").WithSummary("Your whole account as one document");

    public static async Task<Results<Ok<AccountExport>, ProblemHttpResult>> Handle(
        ReqflowDbContext db, LearnerScope scope, ContentCatalog catalog, WriteGate gate, TimeProvider clock, HttpContext http, CancellationToken cancel)
    {
        // In one transaction, so that what is exported belongs together; on SQLite that takes the writer's place for a moment.
        var document = await gate.PassAsync(() => CollectAsync(db, scope, catalog, clock, cancel), cancel);
        if (document is null) return Problems.AccountGone();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"reqflowprep-export.json\"";
        return TypedResults.Ok(document);
    }

    private static async Task<AccountExport?> CollectAsync(ReqflowDbContext db, LearnerScope scope, ContentCatalog catalog, TimeProvider clock, CancellationToken cancel)
    {
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var learner = await db.Users.AsNoTracking().SingleOrDefaultAsync(l => l.Id == scope.LearnerId, cancel);
        if (learner is null || await db.FindPlanAsync(cancel) is not { } plan) return null;

        var attempts = await db.Attempts.AsNoTracking().Include(a => a.Criteria).Include(a => a.ProbeAnswers).AsSplitQuery().OrderBy(a => a.Sequence).ToListAsync(cancel);
        var memories = await db.Memories.AsNoTracking().ToListAsync(cancel);
        var dues = memories.Where(m => m.ItemType == ItemType.Criterion).ToLookup(m => m.ItemId);
        var views = attempts.Select(a => a.ToView(catalog.FindQuestion(a.QuestionId), dues[a.QuestionId].ToDictionary(m => m.CriterionId, m => m.Due))).ToList();
        return new AccountExport(
            "reqflowprep-export/1",
            clock.NowInMilliseconds(),
            learner.Email ?? "",
            plan.ToView(),
            [.. (await db.ParameterSets.AsNoTracking().OrderBy(s => s.Version).ToListAsync(cancel)).Select(s => new ExportedParameters(s.Version, s.Weights, s.Source, s.CreatedAt))],
            [.. (await db.Notes.AsNoTracking().OrderBy(n => n.Concept).ToListAsync(cancel)).Select(n => n.ToView())],
            views,
            [.. from attempt in views from c in attempt.Criteria where c.Override is not null select new ExportedOverride(attempt.Id, c.Id, c.Override!)],
            [.. (await db.Log.AsNoTracking().OrderBy(r => r.Sequence).ToListAsync(cancel)).Select(ExportedLogRow.Of)],
            [.. memories.OrderBy(m => m.ItemId, StringComparer.Ordinal).ThenBy(m => m.CriterionId, StringComparer.Ordinal).Select(ExportedMemory.Of)],
            [.. (await db.Suspensions.AsNoTracking().OrderBy(s => s.ItemId).ToListAsync(cancel)).Select(s => new ExportedSuspension(s.ItemType, s.ItemId, s.Since))],
            [.. (await db.OptimizationJobs.AsNoTracking().OrderBy(j => j.Sequence).ToListAsync(cancel)).Select(OptimizationView.Of)]);
    }
}
