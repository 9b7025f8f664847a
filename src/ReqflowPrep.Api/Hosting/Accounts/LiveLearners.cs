using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

/// <summary>
/// Says whether the learner named by a token still exists, is not locked out and has not changed the password since. A token alone would
/// be good until it expires. The answer is kept for a moment; deleting an account on this instance forgets it at once.
/// </summary>
public sealed class LiveLearners(IMemoryCache cache, TimeProvider clock, IOptions<IdentityOptions> identity)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(2);

    public async Task<bool> IsLiveAsync(ClaimsPrincipal user, ReqflowDbContext db, CancellationToken cancel)
    {
        if (user.LearnerId() is not { } id) return false;
        if (!cache.TryGetValue(Key(id), out Standing? standing))
        {
            standing = await db.Users.Where(l => l.Id == id).Select(l => new Standing(l.SecurityStamp, l.LockoutEnd)).SingleOrDefaultAsync(cancel);
            cache.Set(Key(id), standing, Kept);
        }

        return standing is not null
            && standing.SecurityStamp == user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType)
            && !(standing.LockoutEnd > clock.GetUtcNow());
    }

    public void Forget(Guid learnerId) => cache.Remove(Key(learnerId));

    private static (Type, Guid) Key(Guid id) => (typeof(LiveLearners), id);

    private sealed record Standing(string? SecurityStamp, DateTimeOffset? LockoutEnd);
}
