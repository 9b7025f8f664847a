using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Account;

internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        var account = api.MapGroup("/account").WithTags("Account").RequireRateLimiting(LimitSetup.Account);

        account.MapIdentityApi<Learner>();
        account.MapPost("/logout", Logout.Handle).RequireAuthorization()
            .WithName("Logout").WithSummary("Log out")
            .WithDescription("Ends the cookie's session and refuses every token given so far, on all devices.");
        account.MapDelete("", DeleteAccount.Handle).RequireAuthorization()
            .WithName("DeleteAccount").WithSummary("Delete the account")
            .WithDescription("Removes the learner and all that is theirs. Their tokens are refused at once.");
    }
}
