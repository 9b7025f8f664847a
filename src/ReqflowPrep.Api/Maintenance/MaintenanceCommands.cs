namespace ReqflowPrep.Api.Maintenance;

/// <summary>What the service does from the command line instead of serving: the table of its commands.</summary>
internal static class MaintenanceCommands
{
    public const string Help = """
        ReqflowPrep: without a command, the service starts.

          catalog check             reads the catalog and names every mistake
          catalog calibrate [--floor=F]
                                    grades the calibration answers and compares; fails when macro-F1
                                    on the sealed ones is below F
          backup FILE               copies the SQLite database, also while the service runs
          restore FILE [--force]    puts a backup in its place; the service must be stopped
          password EMAIL            gives a learner a new password, read from standard input
          overrides                 how often learners correct the grader, criterion by criterion
          help                      this page

        Settings may follow as --Section:Name=value.
        """;

    /// <summary>The command that the arguments name, or null when they only hold settings.</summary>
    public static Func<WebApplicationBuilder, Task<int>>? Find(string[] args) => args switch
    {
        ["catalog", "check", ..] => CatalogCheckCommand.RunAsync,
        ["catalog", "calibrate", .. var options] => builder => CalibrateCommand.RunAsync(builder, options),
        ["backup", { } file, ..] => builder => BackupCommand.RunAsync(builder, file),
        ["restore", { } file, .. var rest] => builder => RestoreCommand.RunAsync(builder, file, force: rest.Contains("--force")),
        ["overrides", ..] => OverridesCommand.RunAsync,
        ["password", { } email, ..] => builder => PasswordCommand.RunAsync(builder, email),
        ["help" or "--help" or "-h", ..] => _ => Print(Help, exitCode: 0),
        [{ } other, ..] when !other.StartsWith('-') => _ => Print($"There is no command \"{string.Join(' ', args)}\".\n\n{Help}", exitCode: 2),
        _ => null,
    };

    /// <summary>The settings among the arguments. A command's own words are left out: a path would be taken for a setting's name.</summary>
    public static string[] SettingsOf(string[] args) =>
        Find(args) is null ? args : [.. args.Where(a => a.StartsWith("--", StringComparison.Ordinal) && a.Contains('=', StringComparison.Ordinal))];

    private static async Task<int> Print(string text, int exitCode)
    {
        await (exitCode == 0 ? Console.Out : Console.Error).WriteLineAsync(text);
        return exitCode;
    }
}
