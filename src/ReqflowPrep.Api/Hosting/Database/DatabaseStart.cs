using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Api.Hosting;

public static class DatabaseStart
{
    /// <summary>Makes the database when there is none and brings it to this version's schema.</summary>
    public static async Task MigrateDatabaseAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<DatabaseLocation>().SqliteFile is { } file) SqliteFile.Prepare(file);
        await scope.ServiceProvider.GetRequiredService<ReqflowDbContext>().Database.MigrateAsync();
    }
}
