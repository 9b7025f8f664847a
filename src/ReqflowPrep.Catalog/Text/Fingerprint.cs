namespace ReqflowPrep.Catalog.Text;

/// <summary>FNV-1a over UTF-16 code units, 64 bits: the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class Fingerprint
{
    public const ulong Empty = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Empty)
    {
        foreach (var character in text)
            seed = (seed ^ character) * Prime;
        return seed;
    }
}
