namespace ReqflowPrep.Grading.Text;

/// <summary>Finds words of an answer that are copied from a source such as the question.</summary>
internal sealed class CopiedText
{
    // Six words in a row: shorter runs ("when the primary comes back") are shared by anyone who writes about the same thing.
    private const int Run = 6;
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);
    private readonly int _length;

    /// <summary>Remembers a source. A source of fewer words than a run counts as copied only when it is repeated whole.</summary>
    public CopiedText(string source)
    {
        var words = Tokenizer.Tokenize(source);
        _length = Math.Min(Run, words.Length);
        if (_length < 4)
            _length = 0;
        for (var i = 0; _length > 0 && i + _length <= words.Length; i++)
            _runs.Add(Key(words, i));
    }

    /// <summary>Marks the copied words. Returns whether there are any.</summary>
    public bool Mark(Word[] words, bool[] copied)
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

    private string Key(Word[] words, int first) => string.Join(' ', Enumerable.Range(first, _length).Select(i => words[i].Form));
}
