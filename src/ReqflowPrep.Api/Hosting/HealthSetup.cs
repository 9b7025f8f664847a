using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ReqflowPrep.Api.Hosting;

public static class HealthSetup
{
    /// <summary>Live: the process answers. Ready: the database does too.</summary>
    public static void MapReqflowHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}
