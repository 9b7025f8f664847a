using ReqflowPrep.Api.Catalog;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

public static class CatalogSetup
{
    /// <summary>Begins to read and check the catalog, on another thread while the rest of the service is set up.</summary>
    public static void AddReqflowCatalog(this WebApplicationBuilder builder)
    {
        var (folder, cache) = (SeedFolder.Path(builder.Configuration), DataFolder.From(builder.Configuration).CatalogCacheFile);
        var reading = Task.Run(() => CatalogReader.Read(folder, cache));
        builder.Services.AddSingleton(reading);
        builder.Services.AddSingleton(_ => reading.GetAwaiter().GetResult().Catalog!);
        builder.Services.AddSingleton<ItemNames>();
        builder.Services.AddSingleton<QuestionGraders>();
        builder.Services.AddSingleton<TrainedRubrics>();
        builder.Services.AddSingleton<CatalogReplies>();
    }

    /// <summary>Waits for the catalog. With mistakes in it the service does not start: all of them are told, each with file and line.</summary>
    /// <returns>False when there were mistakes.</returns>
    public static async Task<bool> IsCatalogSoundAsync(this WebApplication app)
    {
        var reading = await app.Services.GetRequiredService<Task<CatalogReading>>();
        if (reading.IsSound) return true;
        await Console.Error.WriteLineAsync($"The catalog in {SeedFolder.Path(app.Configuration)} has {reading.Mistakes.Count} mistakes; the service does not start.");
        foreach (var mistake in reading.Mistakes) await Console.Error.WriteLineAsync(mistake.ToString());
        return false;
    }
}
