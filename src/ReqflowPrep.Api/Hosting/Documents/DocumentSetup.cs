namespace ReqflowPrep.Api.Hosting;

/// <summary>The OpenAPI document, the complete reference of the routes, and a page to read and try it.</summary>
public static class DocumentSetup
{
    public static void AddReqflowDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer<DocumentInfo>();
        options.AddOperationTransformer<SecurityRequirements>();
        options.AddOperationTransformer<ExpectedProblems>();
        options.AddOperationTransformer<IdentityNames>();
        options.AddOperationTransformer<RequestExamples>();
        options.AddSchemaTransformer((schema, context, _) => WireNames.Apply(schema, context));
    });

    public static void MapReqflowDocument(this WebApplication app)
    {
        app.MapOpenApi();
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "swagger";
            ui.DocumentTitle = "ReqflowPrep";
            ui.SwaggerEndpoint("/openapi/v1.json", "ReqflowPrep v1");
            ui.EnablePersistAuthorization();
        });
    }
}
