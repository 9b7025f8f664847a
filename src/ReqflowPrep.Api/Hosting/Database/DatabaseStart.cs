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

    /// <summary>Moves what learners have under former ids of the catalog to the current ones.</summary>
    public static async Task AdoptRenamedItemsAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await RenamedItems.AdoptAsync(scope.ServiceProvider.GetRequiredService<ReqflowDbContext>(), scope.ServiceProvider.GetRequiredService<ItemNames>(), CancellationToken.None);
    }
}
