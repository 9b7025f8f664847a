namespace ReqflowPrep.Grading.Text;

/// <summary>Recognizes sentences that list terms without saying anything about them.</summary>
internal static class WordLists
{
    private const int FewestWords = 10;
    private const int FewestItems = 5;

    // English prose has 35 to 50 % function words; notes have fewer, lists hardly any.
    private const double LargestFunctionShare = 0.12;
    private const double LongestItem = 3.5;
    private const int LongUnpunctuated = 14;

    /// <summary>Whether a sentence is a list: hardly a function word, and short items or no punctuation at all.</summary>
    public static bool IsList(Word[] words, Passage sentence)
    {
        if (sentence.Length < FewestWords)
            return false;
        int function = 0, items = 1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            function += words[i].IsContent ? 0 : 1;
            items += i > sentence.First && words[i].Break == Break.Clause ? 1 : 0;
        }

        return function < LargestFunctionShare * sentence.Length
            && ((items >= FewestItems && sentence.Length <= LongestItem * items) || (items == 1 && sentence.Length >= LongUnpunctuated));
    }
}
