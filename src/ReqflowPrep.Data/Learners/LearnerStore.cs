using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ReqflowPrep.Data;

/// <summary>Identity's store, for which two registrations of one address at once are a duplicate and not a failure of the service.</summary>
public sealed class LearnerStore(ReqflowDbContext db, IdentityErrorDescriber errors) : UserOnlyStore<Learner, ReqflowDbContext, Guid>(db, errors)
{
    public override async Task<IdentityResult> CreateAsync(Learner user, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.CreateAsync(user, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Identity looked for the address before the other registration had written it; the unique index has the last word.
            if (!await Users.AsNoTracking().AnyAsync(l => l.NormalizedUserName == user.NormalizedUserName, cancellationToken)) throw;
            return IdentityResult.Failed(ErrorDescriber.DuplicateUserName(user.UserName!));
        }
    }
}
