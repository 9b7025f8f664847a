using System.Buffers;

namespace ReqflowPrep.Grading.Text;

/// <summary>
/// The English Snowball stemmer ("Porter2", M. F. Porter 2001): strips inflection so that "replicas", "replicated" and "replication" meet.
/// Words of one or two letters and words with a digit are left alone.
/// </summary>
internal static class PorterStemmer
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic",
    ];

    /// <summary>Stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || word.Any(letter => !char.IsAsciiLetterLower(letter)))
            return word;
        if (Exceptions.TryGetValue(word, out var stem))
            return stem;
        var w = MarkConsonantY(word);
        var (r1, r2) = Regions(w);
        w = Inflection(w, r1);
        w = FinalY(w);
        w = Replace(w, r1, Step2) ?? OgiOrLi(w, r1);
        w = Replace(w, r1, Step3) ?? (EndsIn(w, "ative", r2) ? w[..^5] : w);
        w = Residual(w, r2);
        return FinalEOrL(w, r1, r2).Replace('Y', 'y');
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool HasVowel(ReadOnlySpan<char> text) => text.IndexOfAny(Vowels) >= 0;

    private static bool EndsIn(string word, string suffix, int region) =>
        word.EndsWith(suffix, StringComparison.Ordinal) && word.Length - suffix.Length >= region;

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y'))
            return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        return new string(letters);
    }

    // R1 is what follows the first consonant after a vowel, R2 the same within R1.
    private static (int R1, int R2) Regions(string word)
    {
        var r1 = word.StartsWith("gener", StringComparison.Ordinal) || word.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : word.StartsWith("commun", StringComparison.Ordinal) ? 6
            : After(word, 0);
        return (r1, After(word, r1));
    }

    private static int After(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        return word.Length;
    }

    private static bool IsShortSyllableAtEnd(string word) =>
        word.Length == 2 ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    private static string Inflection(string w, int r1)
    {
        if (w.EndsWith("sses", StringComparison.Ordinal))
            w = w[..^2];
        else if (w.EndsWith("ied", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal))
            w = w.Length > 4 ? w[..^2] : w[..^1];
        else if (w[^1] == 's' && !w.EndsWith("us", StringComparison.Ordinal) && !w.EndsWith("ss", StringComparison.Ordinal) && HasVowel(w.AsSpan(0, w.Length - 2)))
            w = w[..^1];

        if (w.EndsWith("eed", StringComparison.Ordinal) || w.EndsWith("eedly", StringComparison.Ordinal))
        {
            var cut = w.EndsWith("eedly", StringComparison.Ordinal) ? 5 : 3;
            return w.Length - cut >= r1 ? w[..^cut] + "ee" : w;
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (!w.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            var stem = w[..^suffix.Length];
            return HasVowel(stem) ? Repair(stem, r1) : w;
        }

        return w;
    }

    private static string Repair(string stem, int r1)
    {
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
            return stem + "e";
        if (stem.Length >= 2 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't' && stem[^1] == stem[^2])
            return stem[..^1];
        return r1 >= stem.Length && IsShortSyllableAtEnd(stem) ? stem + "e" : stem;
    }

    private static string FinalY(string w) =>
        w.Length > 2 && w[^1] is 'y' or 'Y' && w.Length > 2 && !IsVowel(w[^2]) ? w[..^1] + "i" : w;

    private static string? Replace(string w, int r1, (string Suffix, string Replacement)[] table)
    {
        foreach (var (suffix, replacement) in table)
            if (w.EndsWith(suffix, StringComparison.Ordinal))
                return w.Length - suffix.Length >= r1 ? w[..^suffix.Length] + replacement : w;
        return null;
    }

    private static string OgiOrLi(string w, int r1)
    {
        if (EndsIn(w, "ogi", r1) && w.Length > 3 && w[^4] == 'l')
            return w[..^1];
        return EndsIn(w, "li", r1) && w.Length > 2 && "cdeghkmnrt".Contains(w[^3]) ? w[..^2] : w;
    }

    private static string Residual(string w, int r2)
    {
        foreach (var suffix in Step4)
            if (w.EndsWith(suffix, StringComparison.Ordinal))
                return w.Length - suffix.Length >= r2 ? w[..^suffix.Length] : w;
        return EndsIn(w, "ion", r2) && w.Length > 3 && w[^4] is 's' or 't' && EndsIn(w, "ion", r2) ? w[..^3] : w;
    }

    private static string FinalEOrL(string w, int r1, int r2)
    {
        if (w[^1] == 'e' && (w.Length - 1 >= r2 || (w.Length - 1 >= r1 && !IsShortSyllableAtEnd(w[..^1]))))
            return w[..^1];
        return w.Length >= 2 && w[^1] == 'l' && w[^2] == 'l' && w.Length - 1 >= r2 ? w[..^1] : w;
    }
}
