using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReqflowPrep.Scheduling;

namespace ReqflowPrep.Data;

/// <summary>
/// One line of the append-only review log, the truth that memory states are replayed from. Rows of one operation (an attempt judges
/// several criteria) share its id. Nothing here is ever changed: what is taken back is taken back by a later row.
/// </summary>
public sealed class LogRow : ILearnerOwned
{
    public required Guid LearnerId { get; init; }

    /// <summary>Ascending per learner, with gaps. Version 7 ids are not ordered within a millisecond; this is.</summary>
    public required long Sequence { get; init; }
    public required LogKind Kind { get; init; }

    /// <summary>The action that wrote the row: the client's id when it made one.</summary>
    public required string OperationId { get; init; }

    /// <summary>The operation this row belongs to or acts on: the attempt of a probe or an override, what an undo takes back.</summary>
    public required string SubjectId { get; init; }
    public ItemType ItemType { get; init; }
    public required string ItemId { get; init; }
    public string CriterionId { get; init; } = "";

    /// <summary>False for what is only kept for the record: practice, a probe answered too late, an undo.</summary>
    public required bool Counts { get; init; }

    /// <summary>Null where there was no review: a bonus criterion that was not mentioned.</summary>
    public Rating? Rating { get; init; }

    /// <summary>The instant that the review counts for.</summary>
    public required DateTimeOffset At { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The learner day of <see cref="At"/>, in days since 1970-01-01, under the zone and hour that follow.</summary>
    public required int LearnerDay { get; init; }
    public required string TimeZone { get; init; }
    public required int RolloverHour { get; init; }
    public int? DurationMs { get; init; }

    /// <summary>How the item stood after this row; null when it had no memory any more.</summary>
    public ScheduleAfter? After { get; internal set; }
    public ulong FuzzSeed { get; init; }
    public required int ParameterSetVersion { get; init; }

    public ItemKey Item => new(ItemType, ItemId, CriterionId);

    internal sealed class Configuration : IEntityTypeConfiguration<LogRow>
    {
        public void Configure(EntityTypeBuilder<LogRow> builder)
        {
            builder.ToTable("ReviewLog");
            builder.HasKey(r => new { r.LearnerId, r.Sequence });
            builder.HasIndex(r => new { r.LearnerId, r.ItemType, r.ItemId, r.CriterionId });
            builder.HasIndex(r => new { r.LearnerId, r.LearnerDay });
            builder.HasIndex(r => new { r.LearnerId, r.SubjectId });
            builder.Property(r => r.Kind).HasConversion<string>().HasMaxLength(16);
            builder.Property(r => r.ItemType).HasConversion<string>().HasMaxLength(16);
            builder.Property(r => r.OperationId).HasMaxLength(OperationIds.MaxLength);
            builder.Property(r => r.SubjectId).HasMaxLength(OperationIds.MaxLength);
            builder.Property(r => r.ItemId).HasMaxLength(ContentIds.MaxLength);
            builder.Property(r => r.CriterionId).HasMaxLength(ContentIds.MaxLength);
            builder.Property(r => r.TimeZone).HasMaxLength(LearnerSettings.TimeZoneMaxLength);
            builder.Property(r => r.FuzzSeed).HasConversion<long>();
            builder.ComplexProperty(r => r.After);
            builder.Ignore(r => r.Item);
            builder.HasOne<Learner>().WithMany().HasForeignKey(r => r.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
