using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Turns what went wrong while a request was read into a problem that names the field.</summary>
public sealed class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return false;
        httpContext.Response.StatusCode = bad.StatusCode;
        var problem = bad.StatusCode == StatusCodes.Status400BadRequest
            ? new HttpValidationProblemDetails(new Dictionary<string, string[]> { [Field(bad)] = [Reason(bad)] })
            : new Microsoft.AspNetCore.Mvc.ProblemDetails();
        problem.Status = bad.StatusCode;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private static string Field(BadHttpRequestException bad) => bad.InnerException switch
    {
        JsonException { Path: { Length: > 2 } path } => path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path,
        JsonException => "body",
        _ => BindingFailure.FieldOf(bad.Message),
    };

    private static string Reason(BadHttpRequestException bad)
    {
        if (bad.InnerException is not JsonException json) return bad.Message;
        var message = json.Message;
        var position = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var where = json.LineNumber is { } line ? $" (line {line + 1}, byte {json.BytePositionInLine + 1})" : "";
        return JsonReason.Plain(position < 0 ? message : message[..position]) + where;
    }
}
