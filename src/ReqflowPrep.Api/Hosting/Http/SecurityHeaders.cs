namespace ReqflowPrep.Api.Hosting;

public static class SecurityHeaders
{
    // Swagger's page needs its own styles; nothing else here is a page.
    private const string ForDocuments = "default-src 'none'; frame-ancestors 'none'";
    private const string ForSwagger = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-site";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/swagger", StringComparison.Ordinal) ? ForSwagger : ForDocuments;
        return next(context);
    });
}
