using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReqflowPrep.Grading;

namespace ReqflowPrep.Data;

/// <summary>One criterion of an attempt: its words at that time, the grader's verdict and, when there is one, the learner's.</summary>
public sealed class AttemptCriterion : ILearnerOwned
{
    public const int NoteMaxLength = 2_000;

    public required Guid LearnerId { get; init; }
    public required string AttemptId { get; init; }
    public required string CriterionId { get; init; }
    public required int Ordinal { get; init; }
    public required string Text { get; init; }
    public required CriterionKind Kind { get; init; }
    public required double Weight { get; init; }
    public required string Dimension { get; init; }

    public required Verdict Graded { get; init; }
    public required double Confidence { get; init; }
    public required bool NeedsReview { get; init; }
    public required string Explanation { get; init; }
    public required List<Span> Evidence { get; init; }

    /// <summary>The clause that came closest: what an override without marked evidence teaches.</summary>
    public int? ClosestStart { get; init; }
    public int? ClosestEnd { get; init; }

    public Verdict? Override { get; set; }
    public int? OverrideStart { get; set; }
    public int? OverrideEnd { get; set; }
    public string? OverrideNote { get; set; }
    public DateTimeOffset? OverriddenAt { get; set; }

    /// <summary>The verdict in force: the learner's word goes before the grader's.</summary>
    public Verdict Verdict => Override ?? Graded;

    internal sealed class Configuration : IEntityTypeConfiguration<AttemptCriterion>
    {
        public void Configure(EntityTypeBuilder<AttemptCriterion> builder)
        {
            builder.ToTable("AttemptCriteria");
            builder.HasKey(c => new { c.LearnerId, c.AttemptId, c.CriterionId });
            builder.Property(c => c.AttemptId).HasMaxLength(OperationIds.MaxLength);
            builder.Property(c => c.CriterionId).HasMaxLength(ContentIds.MaxLength);
            builder.Property(c => c.Kind).HasConversion<string>().HasMaxLength(16);
            builder.Property(c => c.Dimension).HasMaxLength(32);
            builder.Property(c => c.Graded).HasConversion<string>().HasMaxLength(16);
            builder.Property(c => c.Override).HasConversion<string>().HasMaxLength(16);
            builder.Property(c => c.OverrideNote).HasMaxLength(NoteMaxLength);
            builder.ComplexCollection(c => c.Evidence, e => e.ToJson());
            builder.Ignore(c => c.Verdict);
        }
    }
}
