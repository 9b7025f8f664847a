using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>One learner's private Markdown on one concept.</summary>
public sealed class Note : ILearnerOwned
{
    public const int MaxLength = 50_000;

    public required Guid LearnerId { get; init; }
    public required string Concept { get; init; }
    public required string Text { get; set; }
    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Changes with every write; the ETag is made of it.</summary>
    public required Guid Revision { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<Note>
    {
        public void Configure(EntityTypeBuilder<Note> builder)
        {
            builder.ToTable("Notes");
            builder.HasKey(n => new { n.LearnerId, n.Concept });
            builder.Property(n => n.Concept).HasMaxLength(ContentIds.MaxLength);
            builder.Property(n => n.Revision).IsConcurrencyToken();
            builder.HasOne<Learner>().WithMany().HasForeignKey(n => n.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
