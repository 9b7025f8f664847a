using Microsoft.AspNetCore.Identity;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Maintenance;

internal static class PasswordCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder, string email)
    {
        await using var app = builder.Build();
        await app.Services.MigrateDatabaseAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var learners = scope.ServiceProvider.GetRequiredService<UserManager<Learner>>();
        if (await learners.FindByEmailAsync(email) is not { } learner) return await BackupCommand.Refuse($"No account has the address {email}.");

        // From standard input, so that it stands neither in the shell's history nor in the list of processes.
        if (!Console.IsInputRedirected) await Console.Out.WriteAsync($"New password for {email}: ");
        if (await Console.In.ReadLineAsync() is not { Length: > 0 } password) return await BackupCommand.Refuse("No password was given; nothing was changed.");

        var result = await learners.ResetPasswordAsync(learner, await learners.GeneratePasswordResetTokenAsync(learner), password);
        if (!result.Succeeded) return await BackupCommand.Refuse(string.Join('\n', result.Errors.Select(e => e.Description)) + "\nNothing was changed.");
        await learners.SetLockoutEndDateAsync(learner, null);
        await Console.Out.WriteLineAsync($"The password of {email} is changed; earlier tokens are refused from now on.");
        return 0;
    }
}
