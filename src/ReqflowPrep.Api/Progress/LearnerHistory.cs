using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Progress;

/// <summary>The reviews that count, item by item, as the log means them.</summary>
internal static class LearnerHistory
{
    public static async Task<List<(ItemKey Item, IReadOnlyList<EffectiveReview> Reviews)>> ReviewsByItemAsync(this ReqflowDbContext db, ItemNames names, CancellationToken cancel)
    {
        // In the log's order: a sum over items, such as a training, then comes out the same to the last digit on every database.
        var rows = await db.Log.AsNoTracking().OrderBy(r => r.Sequence).ToListAsync(cancel);
        var undone = rows.Where(r => r.Kind == LogKind.Undo).Select(r => r.SubjectId).ToHashSet(StringComparer.Ordinal);
        return [.. rows.GroupBy(r => names.Current(r.Item)).Select(item => (item.Key, new ItemHistory(item, undone).Reviews))];
    }
}
