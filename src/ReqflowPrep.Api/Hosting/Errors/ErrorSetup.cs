using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Every error a client can cause leaves as problem+json that says which field, why, and what would be accepted.</summary>
public static partial class ErrorSetup
{
    public static void AddReqflowErrors(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<BadRequestHandler>();
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Instance ??= context.HttpContext.Request.Path;
            context.ProblemDetails.Detail ??= Explanation(context.HttpContext, context.ProblemDetails.Status);
            if (context.ProblemDetails is HttpValidationProblemDetails { Errors.Count: > 0 } validation)
            {
                validation.Errors = validation.Errors.ToDictionary(e => CamelCasePath(e.Key), e => Array.ConvertAll(e.Value, WithoutClrName));
            }
        });

        // Binding errors reach BadRequestHandler, which can name the field; by default they would be an empty 400.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    /// <summary><c>Criteria[0].Exemplars.Met</c> becomes <c>criteria[0].exemplars.met</c>, as the client wrote it.</summary>
    public static string CamelCasePath(string path) =>
        string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>The framework's attributes name the field again, as it is called in C#: "The field DesiredRetention must be …" becomes "must be …".</summary>
    private static string WithoutClrName(string message) => ClrName().Replace(message, "");

    [GeneratedRegex(@"^The (?:field )?\w+ (?:field )?(?=must |is )", RegexOptions.CultureInvariant)]
    private static partial Regex ClrName();

    private static string? Explanation(HttpContext context, int? status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Send the access token of POST /api/v1/account/login as \"Authorization: Bearer …\", or its cookie.",
        StatusCodes.Status404NotFound => context.GetEndpoint() is null
            ? "There is no such route. The document at /openapi/v1.json lists all."
            : "There is nothing under this id.",
        StatusCodes.Status405MethodNotAllowed => "This route does not take this method; the Allow header lists those it takes.",
        StatusCodes.Status413PayloadTooLarge => $"The body is larger than {context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize} bytes.",
        StatusCodes.Status415UnsupportedMediaType => "This route does not take this content type; the document at /openapi/v1.json says which it takes (mostly application/json).",
        StatusCodes.Status429TooManyRequests => "Too many requests; try again after the seconds that the Retry-After header names.",
        _ => null,
    };
}
