using System.Runtime.CompilerServices;

namespace ReqflowPrep.Catalog.Text;

/// <summary>
/// FNV-1a over UTF-16 code units in lower case, 64 bits: the same in every process, unlike <see cref="string.GetHashCode()"/>. A million
/// different texts collide with a chance of 3 in 10^8.
/// </summary>
internal static class Fingerprint
{
    public const ulong Empty = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Empty)
    {
        foreach (var character in text)
            seed = (seed ^ char.ToLowerInvariant(character is '’' ? '\'' : character)) * Prime;
        return seed;
    }

    /// <summary>Of several words in a row.</summary>
    public static ulong Of(ReadOnlySpan<ulong> words)
    {
        var seed = Empty;
        foreach (var word in words)
            seed = (seed ^ word) * Prime;
        return seed;
    }
}
