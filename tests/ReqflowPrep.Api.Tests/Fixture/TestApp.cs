using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ReqflowPrep.Data;

namespace ReqflowPrep.Api.Tests;

/// <summary>The real service on a real database, with a clock that the test sets and, unless it asks for them, without limits.</summary>
public sealed class TestApp(TestDatabase database, string seedData, IReadOnlyDictionary<string, string>? settings = null, string environment = "Production")
    : WebApplicationFactory<Program>
{
    // A Monday at noon: no boundary of anything is near.
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public FakeTimeProvider Clock { get; } = new(Start);

    public TestDatabase Database => database;

    public async Task<T> WithDataAsync<T>(Func<ReqflowDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ReqflowDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("Reqflow:SeedData", seedData);
        builder.UseSetting("Reqflow:Limits:AccountPerMinute", "0");
        builder.UseSetting("Reqflow:Limits:EnginePerMinute", "0");
        builder.UseSetting("Reqflow:Limits:WritePerMinute", "0");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (name, value) in database.Settings) builder.UseSetting(name, value);
        foreach (var (name, value) in settings ?? new Dictionary<string, string>()) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);

            // Months pass within a test; tokens that expire are a test of their own.
            if (settings?.ContainsKey(ShortTokens) is not true)
                services.Configure<BearerTokenOptions>(IdentityConstants.BearerScheme, tokens => tokens.BearerTokenExpiration = TimeSpan.FromDays(3650));
        });
    }

    /// <summary>A setting that keeps the service's own lifetime of tokens.</summary>
    public const string ShortTokens = "Test:ShortTokens";
}
