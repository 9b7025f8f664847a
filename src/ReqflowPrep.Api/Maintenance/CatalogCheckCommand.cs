using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Maintenance;

internal static class CatalogCheckCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder)
    {
        var check = CatalogCheck.Run(SeedFolder.Path(builder.Configuration));
        await Console.Out.WriteLineAsync(check.Report);
        return check.MistakeCount == 0 ? 0 : 1;
    }
}
