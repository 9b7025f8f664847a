using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ReqflowPrep.Api.Hosting;

/// <summary>Lists in pages: 1 to 100 items, then an opaque cursor to the next.</summary>
public static class Paging
{
    public const int MinLimit = 1;
    public const int MaxLimit = 100;
    public const int DefaultLimit = 50;
    public const string BadCursor = "must be a nextCursor of this list";

    public static (IReadOnlyList<T> Items, string? NextCursor) Cut<T>(IReadOnlyList<T> all, int offset, int? limit)
    {
        var end = Math.Min(all.Count, offset + (limit ?? DefaultLimit));
        return ([.. all.Skip(offset).Take(end - offset)], end < all.Count ? Cursor(end) : null);
    }

    public static string Cursor(long position) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes("@" + position.ToString(CultureInfo.InvariantCulture)));

    public static bool TryReadOffset(string? cursor, out int offset)
    {
        offset = 0;
        if (!TryRead(cursor, out var position) || position is < 0 or > int.MaxValue / 2) return false;
        offset = (int)position;
        return true;
    }

    /// <summary>True with 0 when there is no cursor; false when it is not one of ours.</summary>
    public static bool TryRead(string? cursor, out long position)
    {
        position = 0;
        if (string.IsNullOrEmpty(cursor)) return true;
        if (cursor.Length > 40 || !Base64Url.IsValid(cursor)) return false;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return text.StartsWith('@') && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out position);
    }
}
