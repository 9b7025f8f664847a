using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Names and explains the routes that ASP.NET Core Identity maps, which say nothing of themselves.</summary>
internal sealed class IdentityNames : IOpenApiOperationTransformer
{
    private const string Prefix = "api/v1/account/";

    private static readonly Dictionary<string, (string Id, string Summary)> Known = new(StringComparer.Ordinal)
    {
        ["POST register"] = ("Register", "Make an account"),
        ["POST login"] = ("Login", "Log in, for a bearer token or, with useCookies=true, a cookie"),
        ["POST refresh"] = ("Refresh", "Exchange a refresh token for a new access token"),
        ["GET confirmEmail"] = ("ConfirmEmail", "Confirm an address by the link that was mailed"),
        ["POST resendConfirmationEmail"] = ("ResendConfirmationEmail", "Mail the confirmation link again (needs a mail sender, of which there is none by default)"),
        ["POST forgotPassword"] = ("ForgotPassword", "Mail a reset code (needs a mail sender; by default the operator resets passwords by command)"),
        ["POST resetPassword"] = ("ResetPassword", "Set a new password by a reset code"),
        ["POST manage/2fa"] = ("ManageTwoFactor", "Turn two-factor authentication on or off"),
        ["GET manage/info"] = ("GetAccountInfo", "Your address"),
        ["POST manage/info"] = ("ChangeAccountInfo", "Change your address or password"),
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.RelativePath is { } path && path.StartsWith(Prefix, StringComparison.Ordinal)
            && Known.TryGetValue($"{context.Description.HttpMethod} {path[Prefix.Length..]}", out var name))
        {
            (operation.OperationId, operation.Summary) = name;
        }

        return Task.CompletedTask;
    }
}
