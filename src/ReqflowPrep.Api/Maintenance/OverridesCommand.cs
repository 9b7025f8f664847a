using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Maintenance;

/// <summary>How often learners correct the grader, criterion by criterion: counts only, never a text or a name.</summary>
internal static class OverridesCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder)
    {
        await using var app = builder.Build();
        await app.Services.MigrateDatabaseAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReqflowDbContext>();
        var counts = await db.Attempts.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]).AsNoTracking().Where(a => !a.Undone && !a.GaveUp)
            .SelectMany(a => a.Criteria, (a, c) => new { a.QuestionId, c.CriterionId, Changed = c.Override != null && c.Override != c.Graded })
            .GroupBy(c => new { c.QuestionId, c.CriterionId })
            .Select(g => new { g.Key.QuestionId, g.Key.CriterionId, Graded = g.Count(), Changed = g.Count(c => c.Changed) })
            .ToListAsync();

        await Console.Out.WriteLineAsync(Row("criterion", "graded", "overridden", "rate"));
        foreach (var c in counts.OrderByDescending(c => (double)c.Changed / c.Graded).ThenBy(c => c.QuestionId, StringComparer.Ordinal).ThenBy(c => c.CriterionId, StringComparer.Ordinal))
            await Console.Out.WriteLineAsync(Row($"{c.QuestionId} {c.CriterionId}", Text(c.Graded), Text(c.Changed), Rate(c.Changed, c.Graded)));
        await Console.Out.WriteLineAsync(Row("all", Text(counts.Sum(c => c.Graded)), Text(counts.Sum(c => c.Changed)), Rate(counts.Sum(c => c.Changed), counts.Sum(c => c.Graded))));
        return 0;
    }

    private static string Row(string name, string graded, string changed, string rate) => $"{name,-60}{graded,10}{changed,12}{rate,10}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Rate(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.0 %", CultureInfo.InvariantCulture);
}
