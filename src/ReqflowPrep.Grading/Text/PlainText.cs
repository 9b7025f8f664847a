namespace ReqflowPrep.Grading.Text;

/// <summary>Asks whether two words stand side by side in the text as given, or something was left out between them.</summary>
internal static class PlainText
{
    /// <summary>The stretches of the original text that a run of words covers without a gap, in the order of the text.</summary>
    public static IEnumerable<EvidenceSpan> Spans(string text, Word[] words, Passage passage) => Stretches(text, words, passage).OrderBy(span => span.Start);

    private static IEnumerable<EvidenceSpan> Stretches(string text, Word[] words, Passage passage)
    {
        var start = words[passage.First].Start;
        for (var i = passage.First; i < passage.End; i++)
        {
            var end = words[i].End;
            if (i + 1 < passage.End && words[i + 1].Start >= end && !HasWord(text.AsSpan(end..words[i + 1].Start)))
                continue;
            yield return new(start, end, text[start..end]);
            if (i + 1 < passage.End)
                start = words[i + 1].Start;
        }
    }

    private static bool HasWord(ReadOnlySpan<char> between)
    {
        foreach (var unit in between)
            if (char.IsLetterOrDigit(unit))
                return true;
        return false;
    }
}
