using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Api.Maintenance;

internal static class RestoreCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder, string backup, bool force)
    {
        await using var app = builder.Build();
        if (app.Services.GetRequiredService<DatabaseLocation>().SqliteFile is not { } file)
            return await BackupCommand.Refuse("The data is in PostgreSQL: use pg_restore.");

        var full = Path.GetFullPath(backup);
        if (!File.Exists(full)) return await BackupCommand.Refuse($"There is no file {full}.");
        if (SqliteFile.FindFault(full) is { } fault) return await BackupCommand.Refuse($"{full} {fault}. Nothing was changed.");
        if (File.Exists(file) && !force)
            return await BackupCommand.Refuse($"There is a database at {file} already. Stop the service and add --force to replace it. Nothing was changed.");
        if (File.Exists(file) && SqliteFile.IsInUse(file))
            return await BackupCommand.Refuse($"{file} is in use. Stop the service first. Nothing was changed.");

        SqliteFile.Restore(full, file);
        await Console.Out.WriteLineAsync($"Restored {full} to {file}.");
        return 0;
    }
}
