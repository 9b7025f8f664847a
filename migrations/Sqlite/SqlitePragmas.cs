using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReqflowPrep.Migrations.Sqlite;

/// <summary>
/// What every SQLite connection is told. <c>synchronous=FULL</c>: an acknowledged review survives a power cut. The journal mode is a
/// property of the file and is set once, by <see cref="SqliteFile"/>.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
