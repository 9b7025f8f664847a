using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>What a word is compared by.</summary>
internal static class WordFeatures
{
    private const int ShortestGram = 3;
    private const int LongestGram = 5;

    /// <summary>Adds the character 3- to 5-grams of a word with its borders marked: what a typo, a compound or another ending leaves in place.</summary>
    public static void AddCharacters(string form, List<uint> features)
    {
        var bordered = "_" + form + "_";
        Span<uint> grams = stackalloc uint[LongestGram - ShortestGram + 1];
        for (var start = 0; start + ShortestGram <= bordered.Length; start++)
            features.AddRange(grams[..FeatureHash.OfBeginnings(bordered.AsSpan(start), ShortestGram, grams)]);
    }

    /// <summary>For each word the content word before it in the same sentence, or -1.</summary>
    public static int[] PreviousContent(Word[] words)
    {
        var previous = new int[words.Length];
        var last = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Break == Break.Sentence)
                last = -1;
            previous[i] = last;
            if (words[i].IsContent)
                last = i;
        }

        return previous;
    }
}
