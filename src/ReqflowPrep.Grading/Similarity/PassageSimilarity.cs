using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>Compares passages of one text with all exemplars. Not thread-safe; make one a text.</summary>
internal sealed class PassageSimilarity
{
    private readonly ExemplarIndex _index;
    private readonly int[] _previous;
    private readonly (int Stem, int Form, int Pair)[] _ids;
    private readonly SharedWeights<string> _stems;
    private readonly SharedWeights<string> _forms;
    private readonly SharedWeights<(string First, string Second)> _pairs;
    private readonly List<float[]?> _meaningRows = [];
    private readonly List<float[]?> _vectors = [];
    private readonly float[] _meaningSum;
    private readonly float[] _vectorSum = new float[WordVectors.Size];
    private readonly float[] _stemSum;
    private readonly float[] _formSum;

    // The last passage in which a stem, form or pair was counted: a repeated word counts once a passage.
    private readonly int[] _stemSeen;
    private readonly int[] _formSeen;
    private readonly int[] _pairSeen;
    private int _turn;

    /// <summary>Looks the words of a text up.</summary>
    public PassageSimilarity(ExemplarIndex index, Word[] words)
    {
        _index = index;
        _stems = new(index.Stem);
        _forms = new(index.Characters);
        _meaningSum = new float[index.Count];
        _pairs = new(pair => index.StemPair(pair.First, pair.Second));
        _stemSum = new float[index.Count];
        _formSum = new float[index.Count];
        _previous = WordFeatures.PreviousContent(words);
        _ids = new (int, int, int)[words.Length];
        for (var i = 0; i < words.Length; i++)
            _ids[i] = words[i].IsContent
                ? (_stems.Id(words[i].Stem), _forms.Id(words[i].Form), _previous[i] < 0 ? -1 : _pairs.Id((words[_previous[i]].Stem, words[i].Stem)))
                : (-1, -1, -1);
        foreach (var (i, word) in words.Index())
            if (word.IsContent && _ids[i].Form == _vectors.Count)
            {
                _vectors.Add(index.Vectors.Of(word));
                _meaningRows.Add(index.Meaning(word).Row);
            }

        _stemSeen = new int[_stems.Count];
        _formSeen = new int[_forms.Count];
        _pairSeen = new int[_pairs.Count];
    }

    /// <summary>Lengths of a passage's stem and character vectors. The character length leaves out what words have in common, so that it adds up word by word.</summary>
    public (float Stems, float Characters) Lengths(Passage passage)
    {
        Begin();
        return Count(passage, default);
    }

    /// <summary>Compares one passage with each exemplar.</summary>
    public void Compare(Passage passage, Comparison comparison)
    {
        Begin();
        Finish(Count(passage, default), comparison);
    }

    /// <summary>Compares several passages taken as one with each exemplar.</summary>
    public void Compare(IReadOnlyList<Passage> passages, Comparison comparison)
    {
        Begin();
        var lengths = (Stems: 0f, Characters: 0f);
        foreach (var passage in passages)
            lengths = Count(passage, lengths);
        Finish(lengths, comparison);
    }

    private void Begin()
    {
        Array.Clear(_stemSum);
        Array.Clear(_formSum);
        Array.Clear(_meaningSum);
        Array.Clear(_vectorSum);
        _turn++;
    }

    private (float Stems, float Characters) Count(Passage passage, (float Stems, float Characters) before)
    {
        var stems = before.Stems * before.Stems;
        var characters = before.Characters * before.Characters;
        for (var i = passage.First; i < passage.End; i++)
        {
            var (stem, form, pair) = _ids[i];
            if (stem < 0)
                continue;
            if (_stemSeen[stem] != _turn)
                stems += _stems.AddTo(_stemSum, stem);
            if (_formSeen[form] != _turn)
            {
                characters += _forms.AddTo(_formSum, form);
                if (_vectors[form] is { } vector)
                {
                    Rows.Add(_meaningSum, _meaningRows[form]!);
                    Rows.Add(_vectorSum, vector);
                }
            }

            _stemSeen[stem] = _formSeen[form] = _turn;
            if (pair < 0 || _previous[i] < passage.First || _pairSeen[pair] == _turn)
                continue;
            stems += _pairs.AddTo(_stemSum, pair);
            _pairSeen[pair] = _turn;
        }

        return (MathF.Sqrt(stems), MathF.Sqrt(characters));
    }

    // c + c²: the square lets a few close exemplars outweigh many distant ones (docs/grading.md).
    private void Finish((float Stems, float Characters) lengths, Comparison comparison)
    {
        var stems = ExemplarIndex.Inverse(lengths.Stems);
        var characters = ExemplarIndex.Inverse(lengths.Characters);
        var meaning = ExemplarIndex.Inverse(MathF.Sqrt(Meaning.Dot(_vectorSum, _vectorSum)));
        for (var j = 0; j < comparison.Forms.Length; j++)
        {
            var cosines = _stemSum[j] * stems * _index.StemScale[j] + _formSum[j] * characters * _index.CharacterScale[j];
            comparison.Forms[j] = cosines + cosines * cosines;
            comparison.Meanings[j] = _meaningSum[j] * meaning;
        }
    }
}
