using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ReqflowPrep.Api.Hosting;

namespace ReqflowPrep.Api.Catalog;

/// <summary>A list of the catalog whose items are bytes already: filtering and paging only put them together.</summary>
internal sealed class CachedList<T>
{
    private readonly CachedItem<T>[] _items;
    private readonly string _etag;

    public CachedList(string catalogVersion, IEnumerable<T> items, Func<T, object> view)
    {
        // One tag for all pages of all lists is enough: a page's address says the rest, and they change only with the catalog.
        _etag = $"\"{catalogVersion}\"";
        _items = [.. items.Select(i => new CachedItem<T>(i, JsonSerializer.SerializeToUtf8Bytes(view(i), JsonSetup.Options)))];
    }

    public Results<CachedJson, ValidationProblem> Page(PageQuery query, Func<T, bool>? filter = null)
    {
        if (!Paging.TryReadOffset(query.Cursor, out var offset)) return Problems.Field("cursor", Paging.BadCursor);
        var (items, next) = Paging.Cut(filter is null ? _items : [.. _items.Where(i => filter(i.Item))], offset, query.Limit);

        var buffer = new ArrayBufferWriter<byte>(items.Sum(i => i.Json.Length) + 128);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JsonSetup.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (var item in items) json.WriteRawValue(item.Json, skipInputValidation: true);
            json.WriteEndArray();
            json.WriteString("nextCursor", next);
            json.WriteEndObject();
        }

        return new CachedJson(buffer.WrittenSpan.ToArray(), _etag);
    }
}
