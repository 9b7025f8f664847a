using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>
/// One write of one learner, in line behind that learner's earlier writes: what it reads is current until it commits, so two requests for
/// the same card can neither overwrite nor double-count each other.
/// </summary>
public sealed class LearnerTransaction(ReqflowDbContext db, LogHead head, PracticePlan plan, ItemNames names, DateTimeOffset now)
{
    public ReqflowDbContext Db => db;
    public ItemNames Names => names;
    public Guid LearnerId => head.LearnerId;
    public PracticePlan Plan => plan;

    /// <summary>When this write is recorded, to the millisecond.</summary>
    public DateTimeOffset Now => now;
    public int Today { get; } = plan.DayOf(now);

    public long NextSequence() => ++head.LastSequence;

    public Task<Memory?> FindMemoryAsync(ItemKey item, CancellationToken cancel) =>
        db.Memories.SingleOrDefaultAsync(m => m.ItemType == item.Type && m.ItemId == item.ItemId && m.CriterionId == item.CriterionId, cancel);
}
