using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ReqflowPrep.Data;

namespace ReqflowPrep.Migrations.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the service.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteReqflowDbContext>
{
    public SqliteReqflowDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteReqflowDbContext>().UseSqlite("Data Source=:memory:").UseIdentityModel().Options, new LearnerScope());
}
