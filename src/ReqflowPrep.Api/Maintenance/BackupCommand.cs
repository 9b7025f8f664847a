using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Api.Maintenance;

internal static class BackupCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder, string target)
    {
        await using var app = builder.Build();
        if (app.Services.GetRequiredService<DatabaseLocation>().SqliteFile is not { } file)
            return await Refuse("The data is in PostgreSQL: use pg_dump.");
        if (!File.Exists(file)) return await Refuse($"There is no database at {file} yet.");

        var full = Path.GetFullPath(target);
        if (File.Exists(full)) return await Refuse($"{full} exists already; a backup never overwrites one.");
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        SqliteFile.Backup(file, full);
        if (SqliteFile.FindFault(full) is { } fault) return await Refuse($"The copy {fault}.");
        await Console.Out.WriteLineAsync($"Backed up {file} to {full} ({new FileInfo(full).Length:N0} bytes).");
        return 0;
    }

    internal static async Task<int> Refuse(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}
