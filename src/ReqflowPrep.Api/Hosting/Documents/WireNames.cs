using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ReqflowPrep.Api.Hosting;

internal static class WireNames
{
    /// <summary>Says what the schema generator cannot see through a converter: instants and enumerations are strings.</summary>
    public static Task Apply(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var nullable = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is not null;
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(DateTimeOffset))
        {
            schema.Type = JsonSchemaType.String | (nullable ? JsonSchemaType.Null : 0);
            schema.Format = "date-time";
            schema.Description ??= "RFC 3339, UTC.";
        }
        else if (type.IsEnum)
        {
            schema.Type = JsonSchemaType.String | (nullable ? JsonSchemaType.Null : 0);
        }

        return Task.CompletedTask;
    }
}
