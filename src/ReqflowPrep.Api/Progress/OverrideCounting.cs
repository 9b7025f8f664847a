using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Progress;

internal static class OverrideCounting
{
    public static async Task<OverrideRate> OfAsync(ReqflowDbContext db, CancellationToken cancel)
    {
        var counts = await CountAsync(db.Attempts, cancel);
        var graded = counts.Sum(c => c.Graded);
        var overridden = counts.Sum(c => c.Overridden);
        return new OverrideRate(
            graded, overridden, graded == 0 ? null : (double)overridden / graded,
            [.. counts.Where(c => c.Overridden > 0).OrderByDescending(c => c.Overridden).ThenBy(c => c.Question, StringComparer.Ordinal).ThenBy(c => c.CriterionId, StringComparer.Ordinal)]);
    }

    /// <summary>By criterion, over the attempts given: one learner's, or with the owner filter lifted everybody's.</summary>
    public static Task<List<CriterionOverrides>> CountAsync(IQueryable<Attempt> attempts, CancellationToken cancel) =>
        attempts.AsNoTracking().Where(a => !a.Undone && !a.GaveUp)
            .SelectMany(a => a.Criteria, (a, c) => new { a.QuestionId, c.CriterionId, Changed = c.Override != null && c.Override != c.Graded })
            .GroupBy(c => new { c.QuestionId, c.CriterionId })
            .Select(g => new CriterionOverrides(g.Key.QuestionId, g.Key.CriterionId, g.Count(), g.Count(c => c.Changed)))
            .ToListAsync(cancel);
}
