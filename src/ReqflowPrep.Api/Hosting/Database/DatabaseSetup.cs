using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;
using ReqflowPrep.Migrations.PostgreSql;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Api.Hosting;

/// <summary>An embedded SQLite file, or PostgreSQL when its connection string is set. Features only ever see <see cref="ReqflowDbContext"/>.</summary>
public static class DatabaseSetup
{
    public const string PostgreSqlName = "PostgreSql";

    public static void AddReqflowDatabase(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var folder = DataFolder.From(builder.Configuration);
        services.AddSingleton(folder);
        services.AddScoped<LearnerScope>();
        services.AddSingleton<RegistrationInstant>();

        if (builder.Configuration.GetConnectionString(PostgreSqlName) is { Length: > 0 } connection)
        {
            services.AddSingleton(new DatabaseLocation("PostgreSQL", DescribeServer(connection), SqliteFile: null));
            services.AddSingleton(WriteGate.Open);
            services.AddDbContext<ReqflowDbContext, PostgreSqlReqflowDbContext>((provider, o) => o
                .UseNpgsql(connection)
                .AddInterceptors(provider.GetRequiredService<RegistrationInstant>()));
        }
        else
        {
            services.AddSingleton(new DatabaseLocation("SQLite", folder.DatabaseFile, folder.DatabaseFile));
            services.AddSingleton(new WriteGate());
            services.AddDbContext<ReqflowDbContext, SqliteReqflowDbContext>((provider, o) => o
                .UseSqlite(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile }.ToString())
                .AddInterceptors(new SqlitePragmas(), provider.GetRequiredService<RegistrationInstant>()));
        }

        // Bearer tokens and cookies are data-protection tickets: several instances, and a restarted one, need the same keys.
        services.AddDataProtection().SetApplicationName("ReqflowPrep").PersistKeysToDbContext<ReqflowDbContext>();
        services.AddHealthChecks().AddDbContextCheck<ReqflowDbContext>("database", tags: ["ready"]);
    }

    private static string DescribeServer(string connection)
    {
        var parts = new Npgsql.NpgsqlConnectionStringBuilder(connection);
        return $"{parts.Host}:{parts.Port}/{parts.Database}";
    }
}
