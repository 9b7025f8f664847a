namespace ReqflowPrep.Grading.Llm.Prompting;

/// <summary>Cuts an answer into the sentences that a model may name as evidence.</summary>
internal static class Sentences
{
    // Speech without full stops: a mark on a passage longer than this shows nobody anything.
    private const int Longest = 400;

    /// <summary>
    /// Sentences end at a line's end and at a full stop, question mark or exclamation mark with white space behind it. Whatever is no white
    /// space is in exactly one of them.
    /// </summary>
    public static List<Sentence> Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i) && i + 1 - start < Longest) continue;
            var end = EndsAt(text, i) ? i + 1 : LastGap(text, start, i + 1);
            Add(start, end);
            start = end;
        }

        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (from < to && char.IsWhiteSpace(text[to - 1])) to--;
            if (from < to) sentences.Add(new(from, to));
        }
    }

    private static bool EndsAt(string text, int i) => text[i] switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' => true,
        '.' or '?' or '!' => i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]),
        _ => false,
    };

    private static int LastGap(string text, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (char.IsWhiteSpace(text[i])) return i;
        }

        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
