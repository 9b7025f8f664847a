using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Account;

internal static class DeleteAccount
{
    public static async Task<Results<NoContent, UnauthorizedHttpResult>> Handle(
        ClaimsPrincipal user, UserManager<Learner> learners, LiveLearners live, WriteGate gate, HttpContext http, CancellationToken cancel)
    {
        if (await learners.GetUserAsync(user) is not { } learner) return TypedResults.Unauthorized();

        // Every owned row goes with the learner's, by foreign keys.
        await gate.PassAsync(() => learners.DeleteAsync(learner), cancel);
        live.Forget(learner.Id);
        http.Response.Cookies.Delete("reqflow");
        return TypedResults.NoContent();
    }
}
