using Microsoft.EntityFrameworkCore;
using ReqflowPrep.Data;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Api.Hosting;

public static class DatabaseStart
{
    /// <summary>Builds the model that every query needs, without opening a connection.</summary>
    public static void BuildDatabaseModel(this IServiceProvider services)
    {
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<ReqflowDbContext>().Model;
    }

    /// <summary>Makes the database when there is none and brings it to this version's schema.</summary>
    public static async Task MigrateDatabaseAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<DatabaseLocation>().SqliteFile is { } file) SqliteFile.Prepare(file);

        // Migrating compares whole models before it looks whether there is anything to do; at most starts there is not.
        var database = scope.ServiceProvider.GetRequiredService<ReqflowDbContext>().Database;
        if ((await database.GetPendingMigrationsAsync()).Any()) await database.MigrateAsync();
    }

    /// <summary>Moves what learners have under former ids of the catalog to the current ones.</summary>
    public static async Task AdoptRenamedItemsAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await RenamedItems.AdoptAsync(scope.ServiceProvider.GetRequiredService<ReqflowDbContext>(), scope.ServiceProvider.GetRequiredService<ItemNames>(), CancellationToken.None);
    }
}
