using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ReqflowPrep.Migrations.Sqlite;

/// <summary>An instant as milliseconds since 1970-01-01T00:00:00Z. The domain rounds its clock to milliseconds, so nothing is lost.</summary>
public sealed class UnixMillisecondsConverter()
    : ValueConverter<DateTimeOffset, long>(instant => instant.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
