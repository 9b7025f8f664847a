using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Mends typing errors. A word that is known nowhere is read as the word of the exemplars that it differs from by one letter, left out, doubled,
/// wrong or swapped with its neighbor, when the first letter is right: there an error is rare, and it is where words differ most.
/// </summary>
internal sealed class Spelling
{
    // One letter changes a shorter word into another word too easily.
    private const int ShortestWord = 5;

    private readonly HashSet<string> _known;
    private readonly ILookup<char, string> _byInitial;
    private readonly WordVectors _vectors;

    /// <summary>Knows the words of some texts and every word that has a vector.</summary>
    public Spelling(IEnumerable<Word[]> texts, WordVectors vectors)
    {
        var counts = texts.SelectMany(words => words).Where(IsSpelled).GroupBy(word => word.Form, StringComparer.Ordinal).ToArray();
        _known = counts.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        _byInitial = counts.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToLookup(group => group.Key[0], group => group.Key);
        _vectors = vectors;
    }

    /// <summary>The same words, mended; of several that an unknown word may stand for the most used is taken.</summary>
    public Word[] Mend(Word[] words)
    {
        var mended = words;
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsContent || _known.Contains(words[i].Form) || _vectors.Knows(words[i].Form) || !IsSpelled(words[i]))
                continue;
            var form = words[i].Form;
            if (_byInitial[form[0]].FirstOrDefault(known => AreOneApart(form, known)) is not { } meant)
                continue;
            mended = ReferenceEquals(mended, words) ? [.. words] : mended;
            mended[i] = words[i] with { Form = meant, Stem = PorterStemmer.Stem(meant) };
        }

        return mended;
    }

    private static bool IsSpelled(Word word) => word.IsContent && word.Form.Length >= ShortestWord && word.Stem != "not" && word.Form.All(char.IsAsciiLetter);

    // Damerau's distance is 1: without what both begin and end with, at most one letter is left of each, or two swapped ones.
    private static bool AreOneApart(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (Math.Max(a.Length, b.Length) > shorter + 1)
            return false;
        var start = a.AsSpan().CommonPrefixLength(b);
        var end = 0;
        while (end < shorter - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var (left, leftToo) = (a[start..^end], b[start..^end]);
        return (left.Length <= 1 && leftToo.Length <= 1) || (left.Length == 2 && leftToo.Length == 2 && left[0] == leftToo[1] && left[1] == leftToo[0]);
    }
}
