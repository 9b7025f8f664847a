using System.Security.Cryptography;
using System.Text.Json;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Tells a repeated request from another one: the route with its values, and the body as it was understood.</summary>
internal static class RequestHash
{
    public static string Of<TRequest>(HttpRequest http, TRequest body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes($"{http.Method} {http.Path}", JsonSetup.Options));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(body, JsonSetup.Options));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
