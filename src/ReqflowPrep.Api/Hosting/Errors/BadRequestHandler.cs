using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Turns what went wrong while a request was read into a problem that names the field.</summary>
public sealed class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return false;
        httpContext.Response.StatusCode = bad.StatusCode;
        var problem = bad.StatusCode == StatusCodes.Status400BadRequest
            ? new HttpValidationProblemDetails(Errors(bad, BodyType(httpContext)))
            : new Microsoft.AspNetCore.Mvc.ProblemDetails();
        problem.Status = bad.StatusCode;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    // The handler runs in the pipeline once more, where the endpoint that failed is told by a feature.
    private static Type? BodyType(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint())?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;

    private static Dictionary<string, string[]> Errors(BadHttpRequestException bad, Type? body)
    {
        if (bad.InnerException is JsonException json) return JsonFailure.Describe(json, body);
        var (field, reason) = BindingFailure.Describe(bad.Message);
        return new() { [field] = [reason] };
    }
}
