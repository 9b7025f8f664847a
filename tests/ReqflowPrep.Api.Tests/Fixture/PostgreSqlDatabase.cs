using Npgsql;

namespace ReqflowPrep.Api.Tests;

/// <summary>A database of its own on the server that the environment names.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    public const string Variable = "REQFLOW_TEST_POSTGRES";

    private readonly NpgsqlConnectionStringBuilder _connection = new(Server) { Database = $"reqflow_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}" };

    // Only the catalog's cache goes there, and not into the data folder of the checkout.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reqflow-api-");

    public static string? Server => Environment.GetEnvironmentVariable(Variable);

    public override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["Reqflow:DataFolder"] = _folder.FullName, ["ConnectionStrings:PostgreSql"] = _connection.ToString() };

    public override async ValueTask DisposeAsync()
    {
        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ToString());
        await server.OpenAsync();
        await using var drop = server.CreateCommand();
        drop.CommandText = $"DROP DATABASE IF EXISTS \"{_connection.Database}\" WITH (FORCE)";
        await drop.ExecuteNonQueryAsync();
        _folder.Delete(recursive: true);
    }
}
