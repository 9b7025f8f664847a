using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Text;

/// <summary>Finds words of an answer that are copied from a source such as the question.</summary>
internal sealed class CopiedText
{
    // Six words in a row: shorter runs ("when the primary comes back") are shared by anyone who writes about the same thing.
    private const int Run = 6;
    private readonly HashSet<ulong> _runs = [];
    private readonly int _length;

    /// <summary>Remembers a source. A source of fewer words than a run counts as copied only when it is repeated whole.</summary>
    public CopiedText(string source)
    {
        var words = Tokenizer.Tokenize(source);
        _length = Math.Min(Run, words.Length);
        if (_length < 4)
            _length = 0;
        var hashes = Hashes(words);
        for (var i = 0; _length > 0 && i + _length <= words.Length; i++)
            _runs.Add(Key(hashes, i));
    }

    /// <summary>One hash a word, computed once for all sources.</summary>
    public static uint[] Hashes(Word[] words) => Array.ConvertAll(words, word => FeatureHash.Of(word.Form));

    /// <summary>Marks the copied words. Returns whether there are any.</summary>
    public bool Mark(uint[] words, bool[] copied)
    {
        var found = false;
        for (var i = 0; _length > 0 && i + _length <= words.Length; i++)
        {
            if (!_runs.Contains(Key(words, i)))
                continue;
            Array.Fill(copied, true, i, _length);
            found = true;
        }

        return found;
    }

    private ulong Key(uint[] hashes, int first)
    {
        var key = 0UL;
        for (var i = first; i < first + _length; i++)
            key = (key * 1099511628211) + hashes[i];
        return key;
    }
}
