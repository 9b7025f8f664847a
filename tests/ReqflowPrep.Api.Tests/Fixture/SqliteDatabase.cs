using Microsoft.Data.Sqlite;

namespace ReqflowPrep.Api.Tests;

/// <summary>A SQLite file in a temporary folder.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private const int Attempts = 50;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reqflow-test-");

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Reqflow:DataFolder"] = _folder.FullName, ["ConnectionStrings:PostgreSql"] = "" };

    public string File => Path.Combine(_folder.FullName, "reqflow.db");

    // A request that was cut off by the end may still be closing its connection, and SQLite's own files come and go with that.
    public override async ValueTask DisposeAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            SqliteConnection.ClearAllPools();
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }
}
