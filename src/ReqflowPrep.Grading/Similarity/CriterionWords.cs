using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// The content words of each criterion's own text, to see how much of what it asks for a passage covers: word for word, and by words of like
/// meaning (soft alignment).
/// </summary>
internal sealed class CriterionWords
{
    // Unrelated words reach a cosine of .3 easily; from there up likeness counts, and never as much as the word itself.
    private const float Unrelated = 0.3f;
    private const float Synonym = 0.9f;

    // What the question says already, an answer says by keeping to the subject.
    private const float Asked = 0.5f;

    private readonly Word[] _words;
    private readonly ILookup<string, int> _byStem;

    // By component, then by word: a text's word is compared with all of them in one pass a component.
    private readonly float[][] _components;
    private readonly float[] _weights;
    private readonly int[] _starts;

    /// <summary>Reads the criteria. A word that the question or other criteria use as well tells less.</summary>
    /// <param name="statements">What each criterion asks for.</param>
    /// <param name="question">The question; empty for none.</param>
    /// <param name="vectors">What words mean.</param>
    public CriterionWords(IReadOnlyList<string> statements, string question, WordVectors vectors)
    {
        Word[][] words = [.. statements.Select(Content)];
        var asked = Content(question).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var uses = words.SelectMany(list => list).GroupBy(word => word.Stem, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        _words = [.. words.SelectMany(list => list)];
        _byStem = Enumerable.Range(0, _words.Length).ToLookup(w => _words[w].Stem, StringComparer.Ordinal);
        var directions = _words.Select(word => vectors.Direction(word) ?? new float[WordVectors.Size]).ToArray();
        _components = [.. Enumerable.Range(0, WordVectors.Size).Select(k => (float[])[.. directions.Select(direction => direction[k]), .. new float[Rows.Filled(_words.Length) - _words.Length]])];
        _weights = [.. _words.Select(word => vectors.Weight(word) / uses[word.Stem] * (asked.Contains(word.Stem) ? Asked : 1))];
        _starts = new int[words.Length + 1];
        for (var c = 0; c < words.Length; c++)
            _starts[c + 1] = _starts[c] + words[c].Length;
    }

    /// <summary>Number of criteria.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Likeness, 0 to 1, of every word of a text with every word of the criteria and, behind them, with the closest word of each criterion; null for a function word.</summary>
    /// <param name="text">The words.</param>
    /// <param name="lookup">Finds their vectors.</param>
    public float[]?[] Compare(Word[] text, WordLookup lookup)
    {
        var known = new Dictionary<int, float[]>();
        return Array.ConvertAll(text, word =>
        {
            if (!word.IsContent)
                return null;
            var form = lookup.Form(word);
            if (!known.TryGetValue(form, out var row))
                known.Add(form, row = Compare(word, lookup.Form(form).Vector));
            return row;
        });
    }

    /// <summary>How far a passage covers each criterion.</summary>
    /// <param name="likeness">From <see cref="Compare(Word[], WordLookup)"/>.</param>
    /// <param name="passage">The passage of the same text.</param>
    /// <param name="coverage">Takes the result.</param>
    public void Cover(float[]?[] likeness, Passage passage, Coverage coverage)
    {
        Array.Clear(coverage.Focus);
        var best = new float[_words.Length];
        var length = 0;
        for (var i = passage.First; i < passage.End; i++)
        {
            if (likeness[i] is not { } row)
                continue;
            length++;
            Rows.Max(best, row);
            for (var c = 0; c < Count; c++)
                coverage.Focus[c] += row[best.Length + c];
        }

        for (var c = 0; c < Count; c++)
        {
            var (all, exact, soft) = (0f, 0f, 0f);
            for (var w = _starts[c]; w < _starts[c + 1]; w++)
            {
                all += _weights[w];
                exact += best[w] == 1 ? _weights[w] : 0;
                soft += best[w] * _weights[w];
            }

            var scale = ExemplarIndex.Inverse(all);
            (coverage.Exact[c], coverage.Soft[c], coverage.Focus[c]) = (exact * scale, soft * scale, coverage.Focus[c] / Math.Max(1, length));
        }
    }

    private float[] Compare(Word word, float[]? vector)
    {
        var cosines = new float[Rows.Filled(_words.Length)];
        if (vector is not null)
            Rows.Add(cosines, WordVectors.Direction(vector), _components);
        var row = new float[_words.Length + Count];
        for (var w = 0; w < _words.Length; w++)
            row[w] = Synonymy(cosines[w]);
        foreach (var w in _byStem[word.Stem])
            row[w] = 1;
        for (var c = 0; c < Count; c++)
            for (var w = _starts[c]; w < _starts[c + 1]; w++)
                row[_words.Length + c] = row[w] > row[_words.Length + c] ? row[w] : row[_words.Length + c];

        return row;
    }

    private static float Synonymy(float cosine) => cosine > Unrelated ? (cosine - Unrelated) * (Synonym / (1 - Unrelated)) : 0;

    private static Word[] Content(string text) => [.. Tokenizer.Tokenize(text).Where(word => word.IsContent).DistinctBy(word => word.Stem)];
}
