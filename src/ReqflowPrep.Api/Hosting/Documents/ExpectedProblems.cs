using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Adds the problems that what stands before a handler can answer with: authentication, limits, binding, ids that name nothing.</summary>
internal sealed class ExpectedProblems : IOpenApiOperationTransformer
{
    private const string Problem = "ProblemDetails";
    private const string ValidationProblem = "HttpValidationProblemDetails";

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        document.AddComponent(Problem, await context.GetOrCreateSchemaAsync(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), null, cancellationToken));
        document.AddComponent(ValidationProblem, await context.GetOrCreateSchemaAsync(typeof(HttpValidationProblemDetails), null, cancellationToken));
        var hasBody = operation.RequestBody is not null;
        var hasId = context.Description.RelativePath?.Contains('{', StringComparison.Ordinal) is true;

        if (hasBody || operation.Parameters is { Count: > 0 }) Add("400", "A field is wrong: errors says which and what would be accepted.", ValidationProblem);
        if (SecurityRequirements.NeedsLearner(context)) Add("401", "No learner: the token is missing, expired or taken back.", Problem);
        if (hasId) Add("404", "There is nothing under this id, or it is another learner's.", Problem);
        if (hasBody) Add("413", "The body is too large.", Problem);
        if (hasBody) Add("415", "The body is not of the type that the route takes.", Problem);
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<EnableRateLimitingAttribute>().Any()) Add("429", "Too many requests: Retry-After says when to try again.", Problem);

        void Add(string status, string description, string schema)
        {
            operation.Responses ??= [];
            if (operation.Responses.ContainsKey(status)) return;
            operation.Responses[status] = new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(schema, document) } },
            };
        }
    }
}
