namespace ReqflowPrep.Api.Hosting;

/// <summary>Which other origins may call from a browser: those of <c>Reqflow:Cors:Origins</c>, and any port of localhost in development.</summary>
public static class CrossOriginSetup
{
    public static void AddReqflowCors(this WebApplicationBuilder builder)
    {
        var origins = builder.Configuration.GetSection("Reqflow:Cors:Origins").Get<string[]>() ?? [];
        var development = builder.Environment.IsDevelopment();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .SetIsOriginAllowed(origin => origins.Contains(origin, StringComparer.OrdinalIgnoreCase) || (development && IsLocal(origin)))
            .AllowAnyHeader().AllowAnyMethod().AllowCredentials()
            .WithExposedHeaders("ETag", "Location", "Retry-After")));
    }

    private static bool IsLocal(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
