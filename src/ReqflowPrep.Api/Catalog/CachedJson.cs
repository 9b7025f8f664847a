using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A part of the catalog as the bytes it is sent as, made once at start-up, with its ETag.</summary>
public sealed class CachedJson : IResult
{
    // Five minutes without asking; after that, a question with If-None-Match costs a few hundred bytes.
    private const string Freshness = "public, max-age=300";
    private const string ContentType = "application/json; charset=utf-8";

    private readonly EntityTagHeaderValue _tag;

    public CachedJson(byte[] body, string? etag = null)
    {
        Body = body;
        ETag = etag ?? $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
        _tag = new EntityTagHeaderValue(ETag);
    }

    public byte[] Body { get; }

    public string ETag { get; }

    public static CachedJson Of<T>(T value) => new(JsonSerializer.SerializeToUtf8Bytes(value, JsonSetup.Options));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = ETag;
        response.Headers.CacheControl = Freshness;
        if (IsKnown(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        return response.BodyWriter.WriteAsync(Body, httpContext.RequestAborted).AsTask();
    }

    private bool IsKnown(HttpRequest request)
    {
        if (request.Headers.IfNoneMatch.Count == 0) return false;
        foreach (var tag in request.GetTypedHeaders().IfNoneMatch)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(_tag, useStrongComparison: false)) return true;
        }

        return false;
    }
}
