using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ReqflowPrep.Data;

namespace ReqflowPrep.Migrations.PostgreSql;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the service.</summary>
public sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlReqflowDbContext>
{
    public PostgreSqlReqflowDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlReqflowDbContext>().UseNpgsql("Host=localhost").UseIdentityModel().Options, new LearnerScope());
}
