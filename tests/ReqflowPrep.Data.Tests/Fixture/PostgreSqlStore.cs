using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReqflowPrep.Migrations.PostgreSql;

namespace ReqflowPrep.Data.Tests;

public sealed class PostgreSqlStore : Store
{
    private const string Variable = "REQFLOW_TEST_POSTGRES";

    private readonly NpgsqlConnectionStringBuilder _connection = new(Environment.GetEnvironmentVariable(Variable)) { Database = $"reqflow_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}" };

    public override string? Missing => Environment.GetEnvironmentVariable(Variable) is null ? $"{Variable} holds no connection string" : null;

    public override ReqflowDbContext Open(Guid learnerId = default) => new PostgreSqlReqflowDbContext(
        new DbContextOptionsBuilder<PostgreSqlReqflowDbContext>().UseNpgsql(_connection.ToString()).UseIdentityModel().Options,
        new LearnerScope { LearnerId = learnerId });

    public override async ValueTask DisposeAsync()
    {
        if (Missing is not null) return;
        await using var db = Open();
        await db.Database.EnsureDeletedAsync();
    }
}
