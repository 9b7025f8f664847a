using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Tests;

/// <summary>Routes that are answered before anyone asks who is calling. It does not depend on the database, so one is enough.</summary>
[Collection("SQLite")]
public sealed class PublicRepliesTests(SqliteApp app) : ApiTests(app)
{
    [Fact]
    public void OnlyReadsThatNeedNoLearnerAndNoLimitAreAnsweredAhead()
    {
        var routes = App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.IsSameForEverybody()).ToList();

        Assert.True(routes.Count >= 13);
        Assert.All(routes, route =>
        {
            Assert.Equal(["GET"], route.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods);
            Assert.Empty(route.Metadata.OfType<IAuthorizeData>());
            Assert.Empty(route.Metadata.OfType<EnableRateLimitingAttribute>());
        });
    }

    [Fact]
    public async Task ATokenThatIsNoGoodDoesNotCloseTheCatalog()
    {
        var http = Anonymous();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "nonsense");

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/api/v1/concepts/{TestCatalog.Main}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/api/v1/concepts/nope", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/v1/queue", Cancel)).StatusCode);
    }
}
