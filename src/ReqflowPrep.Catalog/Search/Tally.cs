using System.Numerics;

namespace ReqflowPrep.Catalog.Search;

/// <summary>The scores of one search: for each document what the words seen so far add, and which of them it holds.</summary>
internal sealed class Tally(int documents)
{
    private readonly float[] _scores = new float[documents];
    private readonly float[] _best = new float[documents];
    private readonly uint[] _matched = new uint[documents];
    private readonly List<int> _touched = [];

    /// <summary>Adds a way to match the current word; of several the best counts.</summary>
    public void Add(Posting[] postings, float weight, uint matched)
    {
        foreach (var posting in postings)
        {
            if (_best[posting.Document] == 0)
                _touched.Add(posting.Document);
            _best[posting.Document] = Math.Max(_best[posting.Document], weight * posting.Impact);
            _matched[posting.Document] |= matched;
        }
    }

    /// <summary>Ends the current word.</summary>
    public void EndWord()
    {
        foreach (var document in _touched)
        {
            _scores[document] += _best[document];
            _best[document] = 0;
        }

        _touched.Clear();
    }

    /// <summary>The documents that hold a word, with their scores.</summary>
    public IEnumerable<(int Document, float Score)> Scores(int words)
    {
        for (var document = 0; document < _scores.Length; document++)
            if (_scores[document] > 0)
                yield return (document, _scores[document] * BitOperations.PopCount(_matched[document]) / words);
    }
}
