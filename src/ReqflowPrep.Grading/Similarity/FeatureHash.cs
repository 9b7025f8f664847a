namespace ReqflowPrep.Grading.Similarity;

/// <summary>64-bit FNV-1a: the same on every run and machine, unlike <c>string.GetHashCode</c>.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Append(Offset, text);

    /// <summary>Hash of two words side by side.</summary>
    public static ulong Of(string first, string second) => Append(Append(Append(Offset, first), " "), second);

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return hash;
    }
}
