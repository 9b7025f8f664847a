using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Attempts;

internal static class AttemptFinding
{
    public const string Taken = "This attempt was taken back; it can be read, not changed.";

    public static Task<Attempt?> FindAttemptAsync(this ReqflowDbContext db, string id, CancellationToken cancel) =>
        db.Attempts.Include(a => a.Criteria).Include(a => a.ProbeAnswers).AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, cancel);

    public static Task<Dictionary<string, DateTimeOffset>> DuesAsync(this ReqflowDbContext db, string questionId, CancellationToken cancel) =>
        db.Memories.AsNoTracking().Where(m => m.ItemType == ItemType.Criterion && m.ItemId == questionId).ToDictionaryAsync(m => m.CriterionId, m => m.Due, cancel);
}
