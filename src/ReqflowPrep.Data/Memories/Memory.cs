using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>
/// How one card or one criterion stands in one learner's memory. Stability and difficulty are always what a replay of the log gives under
/// the parameters in force; the due date moves only with a review, an undo, an override or an explicit reschedule.
/// </summary>
public sealed class Memory : ILearnerOwned
{
    public required Guid LearnerId { get; init; }
    public required ItemType ItemType { get; init; }
    public required string ItemId { get; init; }
    public required string CriterionId { get; init; }

    public CardState State { get; set; }
    public double Stability { get; set; }
    public double Difficulty { get; set; }
    public int Step { get; set; }
    public int ScheduledDays { get; set; }
    public DateTimeOffset Due { get; set; }
    public DateTimeOffset LastReview { get; set; }

    /// <summary>The learner day of the last review, as the log kept it: elapsed days count from here.</summary>
    public int LastDay { get; set; }
    public int Reps { get; set; }
    public int Lapses { get; set; }

    /// <summary>The learner day of the first review: what the daily limit of new items counts.</summary>
    public int FirstDay { get; set; }

    public ItemKey Item => new(ItemType, ItemId, CriterionId);

    internal sealed class Configuration : IEntityTypeConfiguration<Memory>
    {
        public void Configure(EntityTypeBuilder<Memory> builder)
        {
            builder.ToTable("Memories");
            builder.HasKey(m => new { m.LearnerId, m.ItemType, m.ItemId, m.CriterionId });
            builder.HasIndex(m => new { m.LearnerId, m.Due });
            builder.Property(m => m.ItemType).HasConversion<string>().HasMaxLength(16);
            builder.Property(m => m.ItemId).HasMaxLength(ContentIds.MaxLength);
            builder.Property(m => m.CriterionId).HasMaxLength(ContentIds.MaxLength);
            builder.Ignore(m => m.Item);
            builder.HasOne<Learner>().WithMany().HasForeignKey(m => m.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
