using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>Moves what learners have under former ids to the current ones. The log stays as it was written.</summary>
public static class RenamedItems
{
    public static async Task AdoptAsync(ReqflowDbContext db, ItemNames names, CancellationToken cancel)
    {
        if (!names.Renamed.Any() && names.RenamedQuestions.Count == 0) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (former, current) in names.Renamed)
        {
            await db.Memories.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter])
                .Where(m => m.ItemType == former.Type && m.ItemId == former.ItemId && m.CriterionId == former.CriterionId)
                .ExecuteUpdateAsync(u => u.SetProperty(m => m.ItemId, current.ItemId).SetProperty(m => m.CriterionId, current.CriterionId), cancel);
            await db.Suspensions.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter])
                .Where(s => s.ItemType == former.Type && s.ItemId == former.ItemId)
                .ExecuteUpdateAsync(u => u.SetProperty(s => s.ItemId, current.ItemId), cancel);
        }

        foreach (var (former, current) in names.RenamedQuestions)
        {
            await db.Suspensions.IgnoreQueryFilters([ReqflowDbContext.OwnerFilter])
                .Where(s => s.ItemType == ItemType.Question && s.ItemId == former)
                .ExecuteUpdateAsync(u => u.SetProperty(s => s.ItemId, current), cancel);
        }

        await transaction.CommitAsync(cancel);
    }
}
