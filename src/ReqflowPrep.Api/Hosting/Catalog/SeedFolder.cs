namespace ReqflowPrep.Api.Hosting;

public static class SeedFolder
{
    /// <summary>The catalog's files: <c>Reqflow:SeedData</c>, or the copy beside the program.</summary>
    public static string Path(IConfiguration configuration) =>
        configuration["Reqflow:SeedData"] is { Length: > 0 } configured
            ? System.IO.Path.GetFullPath(configured)
            : System.IO.Path.Combine(AppContext.BaseDirectory, "seed-data");
}
