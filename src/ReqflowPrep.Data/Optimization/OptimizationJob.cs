using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>
/// One training of a learner's weights on the learner's own log. What is written here is what counts: a job that is canceled here applies
/// nothing, whichever instance of the service runs it.
/// </summary>
public sealed class OptimizationJob : ILearnerOwned
{
    public const int HostMaxLength = 256;

    public required Guid LearnerId { get; init; }
    public required string Id { get; init; }

    /// <summary>Place in the learner's line of writes; the job with the highest is the last one.</summary>
    public required long Sequence { get; init; }

    /// <summary>The machine that runs it: what its service finds unfinished when it starts again cannot be running any more.</summary>
    public required string Host { get; init; }

    /// <summary>Whether due dates move with the weights when they are accepted.</summary>
    public required bool Reschedule { get; init; }

    /// <summary>The <see cref="ParameterSet"/> that the new weights have to beat.</summary>
    public int InForceVersion { get; set; }
    public required DateTimeOffset QueuedAt { get; init; }
    public OptimizationState State { get; set; }

    /// <summary>0 to 1.</summary>
    public double Progress { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Why it was canceled or failed.</summary>
    public string? Error { get; set; }
    public OptimizationOutcome? Outcome { get; set; }

    /// <summary>The <see cref="ParameterSet"/> that the candidate became; null while it is not applied.</summary>
    public int? AppliedVersion { get; set; }

    public bool IsUnfinished => State is OptimizationState.Queued or OptimizationState.Running;

    public void End(OptimizationState state, DateTimeOffset at, string? error = null) => (State, FinishedAt, Error) = (state, at, error);

    internal sealed class Configuration : IEntityTypeConfiguration<OptimizationJob>
    {
        public void Configure(EntityTypeBuilder<OptimizationJob> builder)
        {
            builder.ToTable("OptimizationJobs");
            builder.HasKey(j => new { j.LearnerId, j.Id });
            builder.HasIndex(j => new { j.LearnerId, j.Sequence });
            builder.Property(j => j.Id).HasMaxLength(OperationIds.MaxLength);
            builder.Property(j => j.Host).HasMaxLength(HostMaxLength);
            builder.Property(j => j.State).HasConversion<string>().HasMaxLength(16);
            builder.ComplexProperty(j => j.Outcome, outcome =>
            {
                outcome.ToJson();
                outcome.Property(o => o.Decision).HasConversion<string>();
            });
            builder.Ignore(j => j.IsUnfinished);
            builder.HasOne<Learner>().WithMany().HasForeignKey(j => j.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
