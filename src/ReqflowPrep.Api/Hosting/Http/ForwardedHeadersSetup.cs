using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Behind a reverse proxy the caller's address is in a header, which only the proxies named in <c>Reqflow:ForwardedHeaders:Proxies</c> may set.</summary>
public static class ForwardedHeadersSetup
{
    public static void AddReqflowForwardedHeaders(this WebApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            var proxies = builder.Configuration.GetSection("Reqflow:ForwardedHeaders:Proxies").Get<string[]>() ?? [];
            options.ForwardedHeaders = proxies.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in proxies)
            {
                if (proxy.Contains('/', StringComparison.Ordinal)) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                else options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
}
