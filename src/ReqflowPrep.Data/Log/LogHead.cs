using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>
/// The last sequence number of a learner's log. Raising it is the first statement of every write, and so the lock that puts a learner's
/// writes in line on every database.
/// </summary>
public sealed class LogHead : ILearnerOwned
{
    public required Guid LearnerId { get; init; }
    public long LastSequence { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<LogHead>
    {
        public void Configure(EntityTypeBuilder<LogHead> builder)
        {
            builder.ToTable("LogHeads");
            builder.HasKey(h => h.LearnerId);
            builder.HasOne<Learner>().WithOne().HasForeignKey<LogHead>(h => h.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
