using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ReqflowPrep.Api.Hosting;

/// <summary>The rate limits: named policies that the route tables refer to.</summary>
public static class LimitSetup
{
    public const string Account = "account";
    public const string Engine = "engine";
    public const string Write = "write";

    public static void AddReqflowLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection("Reqflow:Limits").Get<LimitSettings>() ?? new LimitSettings();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = limits.MaxBodyBytes);
        builder.Services.AddSingleton(limits);
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhenToRetry;
            options.AddPolicy(Account, context => PerMinute(limits.AccountPerMinute, Address(context)));
            options.AddPolicy(Engine, context => PerMinute(limits.EnginePerMinute, Who(context)));
            options.AddPolicy(Write, context => PerMinute(limits.WritePerMinute, Who(context)));
        });
    }

    private static RateLimitPartition<string> PerMinute(int permits, string key) => permits <= 0
        ? RateLimitPartition.GetNoLimiter(key)
        : RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    private static string Who(HttpContext context) => context.User.LearnerId()?.ToString() ?? Address(context);

    private static ValueTask SayWhenToRetry(OnRejectedContext context, CancellationToken cancel)
    {
        // A sliding window cannot say exactly when a permit comes free: at the latest after one of its six segments, ten seconds.
        var seconds = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Ceiling(after.TotalSeconds) : 10;
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
