namespace ReqflowPrep.Grading.Similarity;

/// <summary>32-bit FNV-1a with a final mix: the same on every run and machine, unlike <c>string.GetHashCode</c>, and evenly spread.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text) => Mix(Append(Offset, text));

    /// <summary>Hash of two words side by side: that of both with a space between.</summary>
    public static uint Of(string first, string second) => Mix(Append(Append(Append(Offset, first), " "), second));

    /// <summary>Hashes of the beginnings of a text, from the shortest length on; the rest of the room stays as it is.</summary>
    public static int OfBeginnings(ReadOnlySpan<char> text, int shortest, Span<uint> hashes)
    {
        var hash = Append(Offset, text[..(shortest - 1)]);
        var count = Math.Min(hashes.Length, text.Length - shortest + 1);
        for (var i = 0; i < count; i++)
            hashes[i] = Mix(hash = (hash ^ text[shortest - 1 + i]) * Prime);
        return count;
    }

    private static uint Append(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return hash;
    }

    // The finalizer of MurmurHash3: without it short texts share their high bits, by which features are found.
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
