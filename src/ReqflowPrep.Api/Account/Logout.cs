using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Account;

internal static class Logout
{
    public static async Task<Results<NoContent, UnauthorizedHttpResult>> Handle(
        ClaimsPrincipal user, SignInManager<Learner> signIn, LiveLearners live)
    {
        if (await signIn.UserManager.GetUserAsync(user) is not { } learner) return TypedResults.Unauthorized();

        // A bearer token cannot be taken back one by one; a new security stamp makes all of them stale.
        await signIn.UserManager.UpdateSecurityStampAsync(learner);
        live.Forget(learner.Id);
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }
}
