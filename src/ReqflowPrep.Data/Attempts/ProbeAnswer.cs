using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Data;

/// <summary>The answer to the follow-up of one missed criterion.</summary>
public sealed class ProbeAnswer : ILearnerOwned
{
    public required Guid LearnerId { get; init; }
    public required string AttemptId { get; init; }
    public required string CriterionId { get; init; }

    /// <summary>The id of the operation that made it.</summary>
    public required string Id { get; init; }
    public required string Prompt { get; init; }
    public required string Answer { get; init; }
    public required Verdict Verdict { get; init; }
    public required double Confidence { get; init; }
    public required string Explanation { get; init; }
    public required List<Span> Evidence { get; init; }

    /// <summary>Whether it turned the attempt's again into hard; otherwise it was graded only.</summary>
    public required bool Counted { get; init; }
    public required string GraderVersion { get; init; }
    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ProbeAnswer>
    {
        public void Configure(EntityTypeBuilder<ProbeAnswer> builder)
        {
            builder.ToTable("ProbeAnswers");
            builder.HasKey(p => new { p.LearnerId, p.AttemptId, p.CriterionId, p.Id });
            builder.Property(p => p.AttemptId).HasMaxLength(OperationIds.MaxLength);
            builder.Property(p => p.CriterionId).HasMaxLength(ContentIds.MaxLength);
            builder.Property(p => p.Id).HasMaxLength(OperationIds.MaxLength);
            builder.Property(p => p.Verdict).HasConversion<string>().HasMaxLength(16);
            builder.Property(p => p.GraderVersion).HasMaxLength(64);
            builder.ComplexCollection(p => p.Evidence, e => e.ToJson());
        }
    }
}
