using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Adds the problems that what stands before a handler can answer with: authentication, limits, binding.</summary>
internal sealed class ExpectedProblems : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var problem = await context.GetOrCreateSchemaAsync(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), null, cancellationToken);
        var validation = await context.GetOrCreateSchemaAsync(typeof(HttpValidationProblemDetails), null, cancellationToken);
        var hasBody = operation.RequestBody is not null;

        if (hasBody || operation.Parameters is { Count: > 0 }) Add("400", "A field is wrong: errors says which and what would be accepted.", validation);
        if (SecurityRequirements.NeedsLearner(context)) Add("401", "No learner: the token is missing, expired or taken back.", problem);
        if (hasBody) Add("413", "The body is too large.", problem);
        if (hasBody) Add("415", "The body is not JSON.", problem);
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<EnableRateLimitingAttribute>().Any()) Add("429", "Too many requests: Retry-After says when to try again.", problem);

        void Add(string status, string description, OpenApiSchema schema)
        {
            operation.Responses ??= [];
            if (operation.Responses.ContainsKey(status)) return;
            operation.Responses[status] = new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType { Schema = schema } },
            };
        }
    }
}
