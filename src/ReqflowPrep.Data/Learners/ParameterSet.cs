using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>One version of a learner's FSRS weights. Never changed, so that every log row can say which set was in force.</summary>
public sealed class ParameterSet : ILearnerOwned
{
    public required Guid LearnerId { get; init; }

    /// <summary>1, 2, 3 … per learner; 0 is never stored and stands for the defaults.</summary>
    public required int Version { get; init; }
    public required double[] Weights { get; init; }
    public required ParameterSource Source { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ParameterSet>
    {
        public void Configure(EntityTypeBuilder<ParameterSet> builder)
        {
            builder.ToTable("ParameterSets");
            builder.HasKey(s => new { s.LearnerId, s.Version });
            builder.Property(s => s.Source).HasConversion<string>().HasMaxLength(16);
            builder.HasOne<Learner>().WithMany().HasForeignKey(s => s.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
