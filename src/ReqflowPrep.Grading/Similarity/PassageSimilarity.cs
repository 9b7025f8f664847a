using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>Compares passages of one text with all exemplars. Not thread-safe; make one a text.</summary>
internal sealed class PassageSimilarity
{
    private readonly ExemplarIndex _index;
    private readonly int[] _stemOf;
    private readonly int[] _formOf;
    private readonly int[] _pairOf;
    private readonly int[] _previous;
    private readonly List<(float[] Shared, float Squared)> _stems = [];
    private readonly List<(float[] Shared, float Squared)> _forms = [];
    private readonly List<(float[] Shared, float Squared)> _pairs = [];
    private readonly float[] _stemSum;
    private readonly float[] _formSum;

    public PassageSimilarity(ExemplarIndex index, Word[] words)
    {
        _index = index;
        _stemSum = new float[index.Count];
        _formSum = new float[index.Count];
        _previous = WordFeatures.PreviousContent(words);
        _stemOf = new int[words.Length];
        _formOf = new int[words.Length];
        _pairOf = new int[words.Length];
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new Dictionary<(string, string), int>();
        for (var i = 0; i < words.Length; i++)
        {
            _stemOf[i] = _formOf[i] = _pairOf[i] = -1;
            if (!words[i].IsContent)
                continue;
            if (!stems.TryGetValue(words[i].Stem, out _stemOf[i]))
            {
                stems.Add(words[i].Stem, _stemOf[i] = _stems.Count);
                _stems.Add(index.Stem(words[i].Stem));
            }

            if (!forms.TryGetValue(words[i].Form, out _formOf[i]))
            {
                forms.Add(words[i].Form, _formOf[i] = _forms.Count);
                _forms.Add(index.Characters(words[i].Form));
            }

            if (_previous[i] < 0)
                continue;
            var pair = (words[_previous[i]].Stem, words[i].Stem);
            if (!pairs.TryGetValue(pair, out _pairOf[i]))
            {
                pairs.Add(pair, _pairOf[i] = _pairs.Count);
                _pairs.Add(index.StemPair(pair.Item1, pair.Item2));
            }
        }
    }

    public (float Stem, float Character) Scales(Passage passage)
    {
        Array.Clear(_stemSum);
        Array.Clear(_formSum);
        float stems = 0, forms = 0;
        var seenStems = new HashSet<int>();
        var seenForms = new HashSet<int>();
        var seenPairs = new HashSet<int>();
        for (var i = passage.First; i < passage.End; i++)
        {
            if (_stemOf[i] < 0)
                continue;
            if (seenStems.Add(_stemOf[i]))
                stems += Add(_stems[_stemOf[i]], _stemSum);
            if (seenForms.Add(_formOf[i]))
                forms += Add(_forms[_formOf[i]], _formSum);
            if (_pairOf[i] >= 0 && _previous[i] >= passage.First && seenPairs.Add(_pairOf[i]))
                stems += Add(_pairs[_pairOf[i]], _stemSum);
        }

        return (stems > 0 ? 1 / MathF.Sqrt(stems) : 0, forms > 0 ? 1 / MathF.Sqrt(forms) : 0);
    }

    public void With(Passage passage, float[] similarity)
    {
        var (stem, form) = Scales(passage);
        for (var j = 0; j < similarity.Length; j++)
            similarity[j] = _stemSum[j] * stem * _index.StemScale[j] + Tuning.Chars * _formSum[j] * form * _index.CharacterScale[j];
    }

    private static float Add((float[] Shared, float Squared) row, float[] sum)
    {
        for (var j = 0; j < sum.Length; j++)
            sum[j] += row.Shared[j];
        return row.Squared;
    }
}
