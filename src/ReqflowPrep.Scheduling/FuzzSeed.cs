namespace ReqflowPrep.Scheduling;

/// <summary>A seed for fuzz that is the same on every machine and at every replay.</summary>
public static class FuzzSeed
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>The seed of one review of one item: another item, or the item's next review, is moved independently.</summary>
    /// <param name="itemId">What identifies the item, for example the learner's id and the card's.</param>
    /// <param name="reps">How often the item was reviewed before.</param>
    public static ulong Of(ReadOnlySpan<char> itemId, int reps)
    {
        // FNV-1a over UTF-16 units; string.GetHashCode differs from process to process.
        var hash = FnvOffset;
        foreach (var unit in itemId)
            hash = (hash ^ unit) * FnvPrime;
        return SplitMix64.Hash(hash + (ulong)reps);
    }
}
