using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Text;

/// <summary>Identifies a run of words whatever its case, accents and punctuation.</summary>
internal static class StatementKey
{
    /// <summary>64-bit FNV-1a over the hashes of the folded words, in order.</summary>
    public static ulong Of(Word[] words, Passage passage)
    {
        var key = 14695981039346656037UL;
        for (var i = passage.First; i < passage.End; i++)
            key = (key ^ FeatureHash.Of(words[i].Form)) * 1099511628211UL;
        return key;
    }
}
