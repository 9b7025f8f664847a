namespace ReqflowPrep.Grading.Similarity;

/// <summary>Search in sorted hashes: one is found where it would be if hashes were spaced evenly, give or take a few.</summary>
internal static class SortedHashes
{
    /// <summary>Index of the first equal hash, or -1.</summary>
    public static int Find(uint[] hashes, uint hash)
    {
        if (hashes.Length == 0)
            return -1;
        var at = (int)(((ulong)hash * (ulong)hashes.Length) >> 32);
        while (at > 0 && hashes[at - 1] >= hash)
            at--;
        while (at < hashes.Length - 1 && hashes[at] < hash)
            at++;
        return hashes[at] == hash ? at : -1;
    }
}
