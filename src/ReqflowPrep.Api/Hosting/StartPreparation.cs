using ReqflowPrep.Api.Catalog;

namespace ReqflowPrep.Api.Hosting;

public static class StartPreparation
{
    /// <summary>
    /// All that must be there before the first request. Most of a start is compiling code that runs once, on one core each: the catalog, the
    /// database's model and the replies are therefore made side by side. Nothing touches the database before the catalog is known to be sound.
    /// </summary>
    /// <returns>False when the catalog has mistakes.</returns>
    public static async Task<bool> TryPrepareAsync(this WebApplication app)
    {
        var model = Task.Run(app.Services.BuildDatabaseModel);
        if (!await app.IsCatalogSoundAsync()) return false;

        var replies = Task.Run(app.Services.GetRequiredService<CatalogReplies>);
        await model;
        await app.Services.MigrateDatabaseAsync();
        await app.Services.AdoptRenamedItemsAsync();
        await replies;
        return true;
    }
}
