namespace ReqflowPrep.Catalog.Text;

/// <summary>Words of a text.</summary>
internal static class Words
{
    /// <summary>Words as a reader counts them: runs without white space that hold a letter or a digit.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                inWord = false;
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }

    /// <summary>Runs of letters, digits and inner apostrophes in lower case: the words that two texts are compared by.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var range in Ranges(text))
            words.Add(text[range].ToLowerInvariant().Replace('’', '\''));
        return words;
    }

    /// <summary>Where the words of <see cref="Of"/> are.</summary>
    public static IEnumerable<Range> Ranges(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (IsInside(text, start, end))
                end++;
            if (end == start)
                continue;
            yield return start..end;
            start = end;
        }
    }

    private static bool IsInside(string text, int start, int i) =>
        i < text.Length && (char.IsLetterOrDigit(text[i])
            || (text[i] is '\'' or '’' && i > start && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])));
}
