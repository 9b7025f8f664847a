using ReqflowPrep.Api.Catalog;
using ReqflowPrep.Api.Grade;
using ReqflowPrep.Catalog;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Hosting;

public static class CatalogSetup
{
    /// <summary>Reads and checks the catalog. With mistakes in it the service does not start: all of them are told, each with file and line.</summary>
    /// <returns>False when there were mistakes.</returns>
    public static bool TryAddReqflowCatalog(this WebApplicationBuilder builder)
    {
        var reading = CatalogReader.Read(SeedFolder.Path(builder.Configuration));
        if (!reading.IsSound)
        {
            Console.Error.WriteLine($"The catalog in {SeedFolder.Path(builder.Configuration)} has {reading.Mistakes.Count} mistakes; the service does not start.");
            foreach (var mistake in reading.Mistakes) Console.Error.WriteLine(mistake);
            return false;
        }

        builder.Services.AddSingleton(reading.Catalog);
        builder.Services.AddSingleton<ItemNames>();
        builder.Services.AddSingleton<QuestionGraders>();
        builder.Services.AddSingleton<TrainedRubrics>();
        builder.Services.AddSingleton<CatalogReplies>();
        return true;
    }
}
