using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Migrations.Sqlite;

/// <summary>The embedded database, and what only it needs.</summary>
public sealed class SqliteReqflowDbContext(DbContextOptions<SqliteReqflowDbContext> options, LearnerScope scope)
    : ReqflowDbContext(options, scope)
{
    /// <summary>SQLite cannot order or compare a DateTimeOffset; milliseconds since 1970 it can, and PostgreSQL gives back no less.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
    }
}
