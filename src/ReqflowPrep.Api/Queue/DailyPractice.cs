using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Queue;

/// <summary>What the learner has practiced today: what the daily limits count.</summary>
/// <param name="New">Items met for the first time.</param>
/// <param name="Reviews">Items reviewed that were not new.</param>
internal readonly record struct DailyPractice(int New, int Reviews)
{
    public static async Task<DailyPractice> OfAsync(ReqflowDbContext db, ItemNames names, int today, CancellationToken cancel)
    {
        var log = db.Log.AsNoTracking();
        var items = await log
            .Where(r => r.LearnerDay == today && (r.Kind == LogKind.Review || r.Kind == LogKind.Attempt) && r.Counts
                && !log.Any(u => u.Kind == LogKind.Undo && u.SubjectId == r.SubjectId))
            .Select(r => new { r.ItemType, r.ItemId, r.CriterionId }).Distinct().ToListAsync(cancel);
        var practiced = items.Select(i => names.Current(new ItemKey(i.ItemType, i.ItemId, i.CriterionId))).Select(i => (i.Type, i.ItemId)).Distinct();
        var firstDays = await db.Memories.AsNoTracking()
            .GroupBy(m => new { m.ItemType, m.ItemId }).Select(g => new { g.Key.ItemType, g.Key.ItemId, First = g.Min(m => m.FirstDay) })
            .Where(g => g.First == today).ToListAsync(cancel);
        return new DailyPractice(firstDays.Count, practiced.Count(i => !firstDays.Any(f => f.ItemType == i.Type && f.ItemId == i.ItemId)));
    }
}
