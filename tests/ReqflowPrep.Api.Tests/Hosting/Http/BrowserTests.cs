using System.Net;

namespace ReqflowPrep.Api.Tests;

/// <summary>What browsers are told. It does not depend on the database, so one is enough.</summary>
[Collection("SQLite")]
public sealed class BrowserTests(SqliteApp app) : ApiTests(app)
{
    [Theory]
    [InlineData("/api/v1/concepts", HttpStatusCode.OK)]
    [InlineData("/api/v1/queue", HttpStatusCode.Unauthorized)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/swagger/index.html", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task EveryReplyCarriesTheSecurityHeaders(string path, HttpStatusCode status)
    {
        var reply = await Anonymous().GetAsync(path, Cancel);

        Assert.Equal(status, reply.StatusCode);
        foreach (var (name, value) in new[] { ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY") })
            Assert.Equal(value, Assert.Single(reply.Headers.GetValues(name)));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(reply.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoOtherOriginIsLetInByDefault()
    {
        Assert.Null(await AllowedAsync(App, "http://localhost:3000"));
        Assert.Null(await AllowedAsync(App, "https://evil.example"));
    }

    [Fact]
    public async Task InDevelopmentLocalhostIsLetIn()
    {
        await using var database = NewDatabase();
        await using var app = new TestApp(database, TestCatalog.Folder, environment: "Development");

        Assert.Equal("http://localhost:3000", await AllowedAsync(app, "http://localhost:3000"));
        Assert.Null(await AllowedAsync(app, "https://evil.example"));
        Assert.Null(await AllowedAsync(app, "https://localhost.evil.example"));
        Assert.Null(await AllowedAsync(app, "null"));
    }

    [Fact]
    public async Task ConfiguredOriginsAreLetIn()
    {
        await using var database = NewDatabase();
        await using var app = new TestApp(database, TestCatalog.Folder, new Dictionary<string, string> { ["Reqflow:Cors:Origins:0"] = "https://practice.example" });

        Assert.Equal("https://practice.example", await AllowedAsync(app, "https://practice.example"));
        Assert.Null(await AllowedAsync(app, "https://practice.example.evil.example"));
    }

    private static async Task<string?> AllowedAsync(TestApp app, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/concepts");
        request.Headers.Add("Origin", origin);
        var reply = await app.CreateClient().SendAsync(request, Cancel);
        return reply.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }
}
