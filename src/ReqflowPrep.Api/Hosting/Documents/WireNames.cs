using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

internal static class WireNames
{
    /// <summary>Instants are written by a converter of our own, which the schema generator cannot see through.</summary>
    public static Task Apply(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(DateTimeOffset))
        {
            schema.Type = JsonSchemaType.String | (Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is null ? 0 : JsonSchemaType.Null);
            schema.Format = "date-time";
            schema.Description ??= "RFC 3339, UTC.";
        }

        return Task.CompletedTask;
    }
}
