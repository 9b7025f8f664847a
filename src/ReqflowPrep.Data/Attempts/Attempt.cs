using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>An answer to a question, with the rubric, the grader and the verdicts as they were at that time.</summary>
public sealed class Attempt : ILearnerOwned
{
    public const int GraderNoteMaxLength = 200;

    public required Guid LearnerId { get; init; }

    /// <summary>The id of the operation that made it.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the learner's line of attempts; lists are ordered by it.</summary>
    public required long Sequence { get; init; }
    public required string QuestionId { get; init; }
    public required string Prompt { get; init; }
    public required string Answer { get; init; }
    public required DateTimeOffset At { get; init; }
    public required int LearnerDay { get; init; }
    public int? DurationMs { get; init; }
    public required bool Practice { get; init; }
    public required bool GaveUp { get; init; }
    public required string GraderName { get; init; }
    public required string GraderVersion { get; init; }

    /// <summary>Why another grader judged than the learner had asked for.</summary>
    public string? GraderNote { get; init; }
    public required List<string> Flags { get; init; }
    public required List<FoundMisconception> Misconceptions { get; init; }

    /// <summary>Taken back: it counts for nothing and stays for the record.</summary>
    public bool Undone { get; set; }
    public List<AttemptCriterion> Criteria { get; init; } = [];
    public List<ProbeAnswer> ProbeAnswers { get; init; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<Attempt>
    {
        public void Configure(EntityTypeBuilder<Attempt> builder)
        {
            builder.ToTable("Attempts");
            builder.HasKey(a => new { a.LearnerId, a.Id });
            builder.HasIndex(a => new { a.LearnerId, a.Sequence });
            builder.HasIndex(a => new { a.LearnerId, a.QuestionId });
            builder.Property(a => a.Id).HasMaxLength(OperationIds.MaxLength);
            builder.Property(a => a.QuestionId).HasMaxLength(ContentIds.MaxLength);
            builder.Property(a => a.GraderName).HasMaxLength(64);
            builder.Property(a => a.GraderVersion).HasMaxLength(64);
            builder.Property(a => a.GraderNote).HasMaxLength(GraderNoteMaxLength);
            builder.ComplexCollection(a => a.Misconceptions, m =>
            {
                m.ToJson();
                m.ComplexCollection(f => f.Evidence);
            });
            builder.HasMany(a => a.Criteria).WithOne().HasForeignKey(c => new { c.LearnerId, c.AttemptId }).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(a => a.ProbeAnswers).WithOne().HasForeignKey(p => new { p.LearnerId, p.AttemptId }).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<Learner>().WithMany().HasForeignKey(a => a.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
