using ReqflowPrep.Api.Catalog;

namespace ReqflowPrep.Api.Hosting;

public static class StartPreparation
{
    /// <summary>
    /// All that must be there before the first request. Most of a start is compiling code that runs once, on one core each: the catalog, the
    /// database's model, the replies and the routes are therefore made side by side. Nothing touches the database before the catalog is known to be sound.
    /// </summary>
    /// <returns>False when the catalog has mistakes.</returns>
    public static async Task<bool> TryPrepareAsync(this WebApplication app)
    {
        var model = Task.Run(app.Services.BuildDatabaseModel);
        if (!await app.IsCatalogSoundAsync()) return false;

        var answers = Task.Run(() => MakeRepliesAndRoutes(app));
        await model;
        await app.Services.MigrateDatabaseAsync();
        await app.Services.AdoptRenamedItemsAsync();
        await answers;
        return true;
    }

    private static void MakeRepliesAndRoutes(WebApplication app)
    {
        app.Services.GetRequiredService<CatalogReplies>();
        app.BuildRoutesOnce();
    }

    /// <summary>
    /// Builds the routes, once: authorization and then the first request ask for all of them, and each time all handlers are compiled anew,
    /// unless a composite stands between, which keeps them. That spares a start 0.15 s.
    /// </summary>
    private static void BuildRoutesOnce(this IEndpointRouteBuilder app)
    {
        var routes = new CompositeEndpointDataSource([.. app.DataSources]);
        app.DataSources.Clear();
        app.DataSources.Add(routes);
        _ = routes.Endpoints.Count;
    }
}
