using System.Collections.Frozen;

namespace ReqflowPrep.Catalog.Text;

/// <summary>The content words of a statement, to measure how alike two are. Words of negation count: they turn the meaning.</summary>
internal readonly struct WordSet
{
    private static readonly FrozenSet<string> StopWords = FrozenSet.ToFrozenSet(
    [
        "a", "an", "the", "and", "or", "but", "so", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "is", "are", "was", "were", "be", "been", "it", "its",
        "it's", "this", "that", "these", "those", "we", "you", "they", "i", "our", "your", "their", "he", "she", "then", "than", "there", "just", "will", "would", "can",
        "could", "has", "have", "had", "do", "does", "did", "if", "when", "which", "who", "what", "while", "into", "also", "one",
    ]);

    private readonly ulong[] _hashes;

    private WordSet(ulong[] hashes) => _hashes = hashes;

    public static WordSet Of(string text)
    {
        var hashes = Words.Of(text).Where(word => !StopWords.Contains(word)).Select(word => Fingerprint.Of(Stem(word))).Distinct().ToArray();
        Array.Sort(hashes);
        return new WordSet(hashes);
    }

    /// <summary>Words in common over all words of both, 0 to 1; 0 when both are empty.</summary>
    public double Jaccard(WordSet other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < _hashes.Length && j < other._hashes.Length)
        {
            var order = _hashes[i].CompareTo(other._hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var all = _hashes.Length + other._hashes.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Cuts the endings of plural, past and present forms, enough to see that two statements use the same words.</summary>
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        return word;
    }
}
