using System.Buffers;

namespace ReqflowPrep.Catalog.Text;

/// <summary>
/// A light stemmer for searching: plurals, -ing, -ed and a silent e go, so that cache, caches, cached and caching are one word. It errs on
/// the side of leaving words alone; suffixes that make another word (-tion, -ity, -ment) stay.
/// </summary>
internal static class Stemmer
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>The stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        var stem = WithoutPlural(word);
        if (HasEnding(stem, "ing"))
            stem = Undouble(stem[..^3]);
        else if (HasEnding(stem, "ed"))
            stem = Undouble(stem[..^2]);
        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            return word[..^2];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        var isPlural = word.Length > ShortestStem && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        return isPlural ? word[..^1] : word;
    }

    /// <summary>
    /// Whether an ending can go: what is left must be long enough and hold a vowel, unlike in <c>string</c> or <c>shed</c>.
    /// </summary>
    private static bool HasEnding(string word, string ending) =>
        word.Length >= ending.Length + ShortestStem
        && word.EndsWith(ending, StringComparison.Ordinal)
        && word.AsSpan(0, word.Length - ending.Length).ContainsAny(Vowels);

    /// <summary><c>stopp</c> was made of <c>stop</c>, but <c>call</c>, <c>pass</c> and <c>buzz</c> of themselves.</summary>
    private static string Undouble(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;
}
