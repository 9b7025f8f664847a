using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>
/// The learners' data, whatever the database: each database has its own sealed subclass beside its migrations. Every query sees only the
/// rows of the learner in scope, through the filter "Owner".
/// </summary>
public abstract class ReqflowDbContext(DbContextOptions options, LearnerScope scope)
    : IdentityUserContext<Learner, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The name of the filter that hides other learners' rows; maintenance lifts it by name.</summary>
    public const string OwnerFilter = "Owner";

    public Guid OwnerId => scope.LearnerId;

    public DbSet<LearnerSettings> Settings => Set<LearnerSettings>();
    public DbSet<ParameterSet> ParameterSets => Set<ParameterSet>();
    public DbSet<LogHead> LogHeads => Set<LogHead>();
    public DbSet<LogRow> Log => Set<LogRow>();
    public DbSet<IdempotentReply> IdempotentReplies => Set<IdempotentReply>();
    public DbSet<Memory> Memories => Set<Memory>();
    public DbSet<Suspension> Suspensions => Set<Suspension>();
    public DbSet<Attempt> Attempts => Set<Attempt>();
    public DbSet<AttemptCriterion> AttemptCriteria => Set<AttemptCriterion>();
    public DbSet<ProbeAnswer> ProbeAnswers => Set<ProbeAnswer>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<OptimizationJob> OptimizationJobs => Set<OptimizationJob>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var learner in ChangeTracker.Entries<Learner>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList())
        {
            Add(new LearnerSettings { LearnerId = learner.Id });
            Add(new LogHead { LearnerId = learner.Id });
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ReqflowDbContext).Assembly);
        foreach (var owned in builder.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(ILearnerOwned))).ToList())
        {
            SetOwnerFilterMethod.MakeGenericMethod(owned.ClrType).Invoke(this, [builder]);
        }
    }

    private static readonly System.Reflection.MethodInfo SetOwnerFilterMethod =
        typeof(ReqflowDbContext).GetMethod(nameof(SetOwnerFilter), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!;

    private void SetOwnerFilter<TOwned>(ModelBuilder builder)
        where TOwned : class, ILearnerOwned =>
        builder.Entity<TOwned>().HasQueryFilter(OwnerFilter, row => row.LearnerId == OwnerId);
}
