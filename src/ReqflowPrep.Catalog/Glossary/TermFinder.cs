using System.Text.RegularExpressions;

namespace ReqflowPrep.Catalog.Glossary;

/// <summary>
/// Finds glossary terms in texts: by name or synonym, whole words, the longest name that fits, each term once and where it comes first.
/// </summary>
internal sealed partial class TermFinder
{
    private readonly Dictionary<string, List<TermName>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    public TermFinder(IEnumerable<GlossaryTerm> glossary)
    {
        var names = new Dictionary<string, List<TermName>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in glossary.SelectMany(TermName.Of))
        {
            if (!names.TryGetValue(name.FirstWord, out var sharing))
                names.Add(name.FirstWord, sharing = []);
            sharing.Add(name);
        }

        foreach (var sharing in names.Values)
            sharing.Sort((a, b) => b.Length.CompareTo(a.Length));
        _byFirstWord = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms in the order of their first occurrences.</summary>
    /// <param name="texts">The texts of a page.</param>
    /// <param name="isNear">Whether a term is of the page's field, so that even an ordinary word means it there.</param>
    public IReadOnlyList<TermOnPage> In(IEnumerable<string> texts, Func<GlossaryTerm, bool> isNear)
    {
        var found = new OrderedDictionary<string, TermOnPage>();
        foreach (var text in texts)
            Find(CodeAndAddresses().Replace(text, hidden => new string('`', hidden.Length)), isNear, found);
        return found.Values.AsReadOnly();
    }

    private void Find(ReadOnlySpan<char> text, Func<GlossaryTerm, bool> isNear, OrderedDictionary<string, TermOnPage> found)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = WordEnd(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            if (Longest(text, start, end, isNear) is { } match)
            {
                end = match.End;
                found.TryAdd(match.Term.Term, new TermOnPage(match.Term, text[start..end].ToString().ReplaceLineEndings(" ")));
            }

            start = end;
        }
    }

    private (GlossaryTerm Term, int End)? Longest(ReadOnlySpan<char> text, int start, int end, Func<GlossaryTerm, bool> isNear)
    {
        var word = text[start..end];
        if (IsJoinedBefore(text, start))
            return null;
        foreach (var name in Names(word))
            if (name.EndIn(text, start) is { } stop && (!name.IsOrdinaryWord || isNear(name.Term)))
                return (name.Term, stop);
        return null;
    }

    /// <summary>The names that begin with a word; a name of one word may be in the plural there.</summary>
    private List<TermName> Names(ReadOnlySpan<char> word) =>
        _byFirstWord.TryGetValue(word, out var names) || (word.Length > 2 && word[^1] is 's' && _byFirstWord.TryGetValue(word[..^1], out names)) ? names : [];

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
            start++;
        return start;
    }

    /// <summary>In <c>pre-commit</c> there is no <c>commit</c>.</summary>
    private static bool IsJoinedBefore(ReadOnlySpan<char> text, int start) =>
        start >= 2 && text[start - 1] is '-' or '’' or '\'' && char.IsLetterOrDigit(text[start - 2]);

    /// <summary>Code and the addresses of links are no prose.</summary>
    [GeneratedRegex(@"`[^`]*`|\]\([^)]*\)")]
    private static partial Regex CodeAndAddresses();
}
