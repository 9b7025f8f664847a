using System.Globalization;
using ReqflowPrep.Api.Attempts;
using ReqflowPrep.Api.Fsrs;
using ReqflowPrep.Api.Settings;
using ReqflowPrep.Data;
using ReqflowPrep.Grading.Llm;
using ReqflowPrep.Migrations.Sqlite;

namespace ReqflowPrep.Api.Hosting;

public static class ServerSetup
{
    private const string DefaultUrl = "http://localhost:5080";

    public static void AddReqflowServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddReqflowForwardedHeaders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHttpContextAccessor();

        // Any of ASP.NET Core's own ways to set an address goes before ours.
        var configured = builder.Configuration["urls"] ?? builder.Configuration["http_ports"] ?? builder.Configuration["https_ports"];
        if (configured is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists()) builder.WebHost.UseUrls(DefaultUrl);
    }

    public static void AddReqflowPractice(this IServiceCollection services)
    {
        services.AddScoped<LearnerTransactions>();
        services.AddScoped<LearnerWrites>();
        services.AddScoped<AnswerGrading>();
        services.AddScoped<SecondOpinion>();
        services.AddSingleton<TrainingLine>();
        services.AddOptimization();
    }

    /// <summary>The order matters: what comes first sees every request and every error of what follows.</summary>
    public static void UseReqflowPipeline(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UseCors();
        app.UsePublicReplies();
        app.UseAuthentication();
        app.UseLearners();
        app.UseAuthorization();
        app.UseRateLimiter();
    }

    public static async Task RunReqflowAsync(this WebApplication app)
    {
        var database = app.Services.GetRequiredService<DatabaseLocation>();
        var catalog = app.Services.GetRequiredService<ReqflowPrep.Catalog.ContentCatalog>();
        using var mark = database.SqliteFile is { } file ? SqliteFile.MarkInUse(file) : null;
        await app.StartAsync();
        StartupLog.Ready(
            app.Logger,
            database.Engine,
            database.Description,
            SeedFolder.Path(app.Configuration),
            catalog.Concepts.Count.ToString(CultureInfo.InvariantCulture),
            string.Join(", ", app.Urls.Select(url => url.TrimEnd('/') + "/swagger")));
        if (app.Services.GetService<LlmGraderSettings>() is { } llm) StartupLog.AnswersLeave(app.Logger, llm.Host, llm.Model);
        await app.WaitForShutdownAsync();
    }
}
