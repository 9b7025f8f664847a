namespace ReqflowPrep.Catalog.Text;

/// <summary>Sentences of a Markdown text.</summary>
internal static class Sentences
{
    /// <summary>Splits after a full stop, question mark or exclamation mark with white space behind it, and at blank lines and list markers.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i))
                continue;
            if (text[start..(i + 1)].Trim() is { Length: > 0 } sentence)
                yield return sentence;
            start = i + 1;
        }

        if (text[start..].Trim() is { Length: > 0 } last)
            yield return last;
    }

    private static bool EndsAt(string text, int i)
    {
        var next = i + 1 < text.Length ? text[i + 1] : '\n';
        return text[i] switch
        {
            '.' or '?' or '!' => char.IsWhiteSpace(next),
            '\n' => next is '\n' or '-' or '*' or '#' || char.IsAsciiDigit(next),
            _ => false,
        };
    }
}
