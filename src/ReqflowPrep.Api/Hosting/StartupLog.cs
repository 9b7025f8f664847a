namespace ReqflowPrep.Api.Hosting;

internal static partial class StartupLog
{
    [LoggerMessage(1, LogLevel.Information, "ReqflowPrep is ready. Data: {Engine} at {Database}. Catalog: {Concepts} concepts from {SeedData}. Look at {Swagger}")]
    public static partial void Ready(ILogger logger, string engine, string database, string seedData, string concepts, string swagger);

    [LoggerMessage(2, LogLevel.Information, "Answers of learners who opted in leave this host: {Host} gives a second opinion on them ({Model}).")]
    public static partial void AnswersLeave(ILogger logger, string host, string model);
}
