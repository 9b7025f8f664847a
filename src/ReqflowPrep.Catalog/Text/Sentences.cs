namespace ReqflowPrep.Catalog.Text;

/// <summary>Sentences of a Markdown text.</summary>
internal static class Sentences
{
    /// <summary>
    /// Splits after a full stop, question mark or exclamation mark with white space behind it, and at blank lines and list markers.
    /// </summary>
    public static List<string> Of(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i))
                continue;
            sentences.Add(text[start..(i + 1)].Trim());
            start = i + 1;
        }

        sentences.Add(text[start..].Trim());
        sentences.RemoveAll(sentence => sentence.Length == 0);
        return sentences;
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
