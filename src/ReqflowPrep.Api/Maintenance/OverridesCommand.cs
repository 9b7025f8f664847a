using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Api.Progress;
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
        var counts = await OverrideCounting.CountAsync(db.Attempts.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter]), CancellationToken.None);

        await Console.Out.WriteLineAsync(Row("criterion", "graded", "overridden", "rate"));
        foreach (var c in counts.OrderByDescending(c => (double)c.Overridden / c.Graded).ThenBy(c => c.Question, StringComparer.Ordinal).ThenBy(c => c.CriterionId, StringComparer.Ordinal))
            await Console.Out.WriteLineAsync(Row($"{c.Question} {c.CriterionId}", Text(c.Graded), Text(c.Overridden), Rate(c.Overridden, c.Graded)));
        await Console.Out.WriteLineAsync(Row("all", Text(counts.Sum(c => c.Graded)), Text(counts.Sum(c => c.Overridden)), Rate(counts.Sum(c => c.Overridden), counts.Sum(c => c.Graded))));
        return 0;
    }

    private static string Row(string name, string graded, string changed, string rate) => $"{name,-60}{graded,10}{changed,12}{rate,10}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Rate(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.0 %", CultureInfo.InvariantCulture);
}
