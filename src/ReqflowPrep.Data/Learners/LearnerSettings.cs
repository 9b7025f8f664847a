using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ReqflowPrep.Data;

/// <summary>How one learner wants to practice. Made with the account.</summary>
public sealed class LearnerSettings : ILearnerOwned
{
    public const int TimeZoneMaxLength = 64;

    public required Guid LearnerId { get; init; }
    public double DesiredRetention { get; set; } = 0.9;
    public int NewPerDay { get; set; } = 20;
    public int ReviewsPerDay { get; set; } = 200;

    /// <summary>IANA name; with <see cref="RolloverHour"/> it says when a learner day begins.</summary>
    public string TimeZone { get; set; } = "UTC";
    public int RolloverHour { get; set; } = 4;

    /// <summary>Comma-separated, for example "1m,10m". Steps are for cards; a criterion has none.</summary>
    public string LearningSteps { get; set; } = "1m,10m";
    public string RelearningSteps { get; set; } = "10m";
    public int MaximumInterval { get; set; } = 36500;

    /// <summary>The <see cref="ParameterSet"/> in force; 0 stands for the defaults of FSRS-6.</summary>
    public int ParameterSetVersion { get; set; }

    /// <summary>Whether answers may leave the host for a language model's opinion; asked for by the learner, never assumed.</summary>
    public bool LlmGrader { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<LearnerSettings>
    {
        public void Configure(EntityTypeBuilder<LearnerSettings> builder)
        {
            builder.ToTable("LearnerSettings");
            builder.HasKey(s => s.LearnerId);
            builder.Property(s => s.TimeZone).HasMaxLength(TimeZoneMaxLength);
            builder.Property(s => s.LearningSteps).HasMaxLength(200);
            builder.Property(s => s.RelearningSteps).HasMaxLength(200);
            builder.HasOne<Learner>().WithOne().HasForeignKey<LearnerSettings>(s => s.LearnerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
