using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

/// <summary>What the document says of itself, and how one authenticates.</summary>
internal sealed class DocumentInfo : IOpenApiDocumentTransformer
{
    public const string Bearer = "bearer";
    public const string Cookie = "cookie";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ReqflowPrep",
            Version = "v1",
            Description = "System-design interview practice: a catalog, a grader for free-text answers, and spaced repetition with one memory per rubric criterion.\n\n"
                + "Times are RFC 3339 in UTC, ids are strings, enumerations are lower-case. Errors are RFC 9457 problem details; a validation problem names the field and the rule under `errors`.",
        };

        // The address depends on where the service runs, so the document names none.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The accessToken of POST /api/v1/account/login." },
            [Cookie] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "reqflow", Description = "The cookie of POST /api/v1/account/login?useCookies=true." },
        };
        return Task.CompletedTask;
    }
}
