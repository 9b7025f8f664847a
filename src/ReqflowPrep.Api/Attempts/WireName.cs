using System.Text.Json;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Attempts;

internal static class WireName
{
    /// <summary>An enumeration's word as clients see it, for a column that keeps words of other times.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonSerializer.Serialize(value, JsonSetup.Options).Trim('"');
}
