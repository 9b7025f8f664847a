using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>A card or a question that the learner took out of the queue. Its memory and history stay.</summary>
public sealed class Suspension : ILearnerOwned
{
    public required Guid LearnerId { get; init; }
    public required ItemType ItemType { get; init; }
    public required string ItemId { get; init; }
    public required DateTimeOffset Since { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<Suspension>
    {
        public void Configure(EntityTypeBuilder<Suspension> builder)
        {
            builder.ToTable("Suspensions");
            builder.HasKey(s => new { s.LearnerId, s.ItemType, s.ItemId });
            builder.Property(s => s.ItemType).HasConversion<string>().HasMaxLength(16);
            builder.Property(s => s.ItemId).HasMaxLength(ContentIds.MaxLength);
            builder.HasOne<Learner>().WithMany().HasForeignKey(s => s.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
