using System.Collections.Frozen;
using ReqflowPrep.Catalog.Text;

namespace ReqflowPrep.Catalog.Search;

/// <summary>The terms of an index: stems, and the words as written that each stands for.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _terms;
    private readonly string[] _words;
    private readonly int[] _termOfWord;

    /// <summary>Takes every word that is written, with the number of its stem.</summary>
    public Vocabulary(IReadOnlyDictionary<string, int> terms, IEnumerable<string> words)
    {
        _terms = terms.ToFrozenDictionary();
        _words = [.. words.Order(StringComparer.Ordinal)];
        _termOfWord = [.. _words.Select(word => terms[Stemmer.Stem(word)])];
    }

    /// <summary>The term of a word, or null when no document holds it.</summary>
    public int? Find(string word) => _terms.TryGetValue(Stemmer.Stem(word), out var term) ? term : null;

    /// <summary>The terms of the words that begin with a text and are longer.</summary>
    public IEnumerable<int> BeginningWith(string prefix)
    {
        var first = Array.BinarySearch(_words, prefix, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first + 1; i < _words.Length && _words[i].StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return _termOfWord[i];
    }
}
