namespace ReqflowPrep.Catalog.Text;

/// <summary>Words of a text.</summary>
internal static class Words
{
    /// <summary>Words as a reader counts them: runs without white space that hold a letter or a digit.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var isCounted = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                isCounted = false;
            else if (!isCounted && char.IsLetterOrDigit(character))
            {
                isCounted = true;
                count++;
            }
        }

        return count;
    }

    /// <summary>The words that two texts are compared by: runs of letters, digits and inner apostrophes.</summary>
    public static WordEnumerator In(ReadOnlySpan<char> text) => new(text);

    /// <summary>The words of <see cref="In"/> in lower case.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var word in In(text))
            words.Add(word.ToString().ToLowerInvariant().Replace('’', '\''));
        return words;
    }
}
