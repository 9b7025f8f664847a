using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>What the first request under a client-made id was answered, so that its repetition is answered the same and changes nothing.</summary>
public sealed class IdempotentReply : ILearnerOwned
{
    public required Guid LearnerId { get; init; }
    public required string OperationId { get; init; }

    /// <summary>SHA-256 over route and body: the same id with anything else is a conflict.</summary>
    public required string RequestHash { get; init; }
    public required int Status { get; init; }
    public required string Body { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<IdempotentReply>
    {
        public void Configure(EntityTypeBuilder<IdempotentReply> builder)
        {
            builder.ToTable("IdempotentReplies");
            builder.HasKey(r => new { r.LearnerId, r.OperationId });
            builder.Property(r => r.OperationId).HasMaxLength(OperationIds.MaxLength);
            builder.Property(r => r.RequestHash).HasMaxLength(64);
            builder.HasOne<Learner>().WithMany().HasForeignKey(r => r.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
