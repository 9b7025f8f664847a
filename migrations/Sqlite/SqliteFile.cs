using Microsoft.Data.Sqlite;

namespace ReqflowPrep.Migrations.Sqlite;

/// <summary>The database as a file: made, copied while in use, put back.</summary>
public static class SqliteFile
{
    /// <summary>Makes the folder and the file and turns on write-ahead logging, in which readers do not wait for the writer.</summary>
    public static void Prepare(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var connection = Open(file, SqliteOpenMode.ReadWriteCreate);
        Execute(connection, "PRAGMA journal_mode=WAL");
    }

    /// <summary>Copies a database that may be in use: the copy is consistent as of one instant.</summary>
    public static void Backup(string file, string target)
    {
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        using (var source = Open(file, SqliteOpenMode.ReadOnly))
        {
            using var command = source.CreateCommand();
            command.CommandText = "VACUUM INTO $target";
            command.Parameters.AddWithValue("$target", unfinished);
            command.ExecuteNonQuery();
        }

        // Renamed only when whole, so that a copy that was cut off is never taken for a backup.
        File.Move(unfinished, target, overwrite: true);
    }

    /// <summary>Whether the file is a sound database that holds ReqflowPrep's tables; else what is wrong.</summary>
    public static string? FindFault(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            var integrity = Execute(connection, "PRAGMA integrity_check");
            if (integrity is not "ok") return $"is damaged: {integrity}";
            return Execute(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'ReviewLog'") is "1" ? null : "is not a ReqflowPrep database";
        }
        catch (SqliteException exception)
        {
            return $"cannot be read as a SQLite database: {exception.Message}";
        }
    }

    /// <summary>
    /// Marks the database as served until the result is disposed. SQLite's own locks say nothing between two statements, and a file that
    /// is replaced under a running service would be lost with its next write.
    /// </summary>
    public static IDisposable MarkInUse(string file) =>
        new FileStream(MarkOf(file), FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);

    /// <summary>Whether a service has the database marked.</summary>
    public static bool IsInUse(string file)
    {
        try
        {
            new FileStream(MarkOf(file), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static string MarkOf(string file) => file + ".in-use";

    /// <summary>Puts a backup in the database's place. The service must not be running.</summary>
    public static void Restore(string backup, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".restoring";
        File.Copy(backup, unfinished, overwrite: true);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        File.Move(unfinished, file, overwrite: true);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 5 }.ToString());
        connection.Open();
        return connection;
    }

    private static string? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
