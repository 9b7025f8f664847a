using Microsoft.Data.Sqlite;

namespace ReqflowPrep.Api.Tests;

/// <summary>A SQLite file in a temporary folder.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reqflow-test-");

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Reqflow:DataFolder"] = _folder.FullName, ["ConnectionStrings:PostgreSql"] = "" };

    public string File => Path.Combine(_folder.FullName, "reqflow.db");

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
