using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Instants go out as RFC 3339 in UTC with a Z, to the millisecond; they come in with any offset, which must be given.</summary>
public sealed class UtcInstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFF'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Rfc3339.TryParse(reader.GetString(), out var instant)) return instant;
        throw new JsonException("must be a time such as \"2026-01-31T18:00:00Z\", with its offset or Z");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));
}
