namespace ReqflowPrep.Api.Hosting;

internal static partial class StartupLog
{
    [LoggerMessage(1, LogLevel.Information, "ReqflowPrep is ready. Data: {Engine} at {Database}. Catalog: {Concepts} concepts from {SeedData}. Look at {Swagger}")]
    public static partial void Ready(ILogger logger, string engine, string database, string seedData, string concepts, string swagger);
}
