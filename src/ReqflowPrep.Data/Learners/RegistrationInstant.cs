using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReqflowPrep.Data;

/// <summary>Notes when a learner registered. Identity's endpoints make the learner themselves and know nothing of it.</summary>
public sealed class RegistrationInstant(TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var added = eventData.Context!.ChangeTracker.Entries<Learner>().Where(e => e.State == EntityState.Added && e.Entity.RegisteredAt == default);
        foreach (var learner in added) learner.Entity.RegisteredAt = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        return ValueTask.FromResult(result);
    }
}
