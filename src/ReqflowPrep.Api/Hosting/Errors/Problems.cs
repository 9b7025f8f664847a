using Microsoft.AspNetCore.Http.HttpResults;

namespace ReqflowPrep.Api.Hosting;

/// <summary>The expected failures, each with its sentence.</summary>
public static class Problems
{
    public static ValidationProblem Field(string field, string reason) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = [reason] });

    /// <summary>The same for handlers whose other problems are no validation problems.</summary>
    public static ProblemHttpResult Invalid(string field, string reason) =>
        TypedResults.Problem(new HttpValidationProblemDetails(new Dictionary<string, string[]> { [field] = [reason] }) { Status = StatusCodes.Status400BadRequest });

    public static ProblemHttpResult NotFound(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not Found");

    /// <summary>The account was deleted while the request was under way.</summary>
    public static ProblemHttpResult AccountGone() => NotFound("This account does not exist any more.");

    public static ProblemHttpResult Conflict(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: "Conflict");

    public static ProblemHttpResult PreconditionFailed(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status412PreconditionFailed, title: "Precondition Failed");
}
