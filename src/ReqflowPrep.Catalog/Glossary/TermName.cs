namespace ReqflowPrep.Catalog.Glossary;

/// <summary>A name that a glossary term goes by.</summary>
internal sealed class TermName
{
    private readonly string _name;
    private readonly StringComparison _comparison;

    private TermName(GlossaryTerm term, string name)
    {
        Term = term;
        _name = name;
        FirstWord = new string([.. name.TakeWhile(char.IsLetterOrDigit)]);

        // An abbreviation is known by its capitals: ACID is not what batteries hold.
        _comparison = name.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    public GlossaryTerm Term { get; }

    public string FirstWord { get; }

    public int Length => _name.Length;

    /// <summary>A single word in lower case: <c>lease</c>, <c>rollback</c> and <c>term</c> mean other things on other pages.</summary>
    public bool IsOrdinaryWord => _name.All(char.IsAsciiLetterLower);

    /// <summary>The term and its synonyms. A name that begins with a sign is left out: it has no first word to be found by.</summary>
    public static IEnumerable<TermName> Of(GlossaryTerm term) =>
        term.Synonyms.Prepend(term.Term).Select(name => new TermName(term, name)).Where(name => name.FirstWord.Length > 0);

    /// <summary>Where the name ends that begins at an index, or null when it does not begin there.</summary>
    public int? EndIn(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        foreach (var character in _name)
        {
            if (at == text.Length || !IsSame(text[at], character))
                return null;
            at++;
        }

        if (at < text.Length && text[at] is 's' && EndsWord(text, at + 1))
            return at + 1;
        return EndsWord(text, at) ? at : null;
    }

    /// <summary>A blank may be a line break or a hyphen: the field writes <c>read replica</c> and <c>read-replica</c>.</summary>
    private bool IsSame(char written, char character) => character is ' ' or '-'
        ? written is ' ' or '-' or '\n'
        : _comparison == StringComparison.Ordinal ? written == character : char.ToLowerInvariant(written) == char.ToLowerInvariant(character);

    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        at >= text.Length
        || (!char.IsLetterOrDigit(text[at]) && !(text[at] is '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])));
}
