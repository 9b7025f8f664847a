using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;

namespace ReqflowPrep.Migrations.PostgreSql;

/// <summary>The database for more than one instance of the service.</summary>
public sealed class PostgreSqlReqflowDbContext(DbContextOptions<PostgreSqlReqflowDbContext> options, LearnerScope scope)
    : ReqflowDbContext(options, scope);
