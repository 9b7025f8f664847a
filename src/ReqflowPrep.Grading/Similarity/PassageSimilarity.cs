using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>Compares passages of one text with all exemplars. Not thread-safe; make one a text.</summary>
internal sealed class PassageSimilarity
{
    private readonly WordLookup _lookup;
    private int[] _previous;
    private (int Stem, int Form, int Pair)[] _ids;
    private readonly float[] _stemSum;
    private readonly float[] _formSum;
    private readonly float[] _meaningSum;
    private readonly float[] _vectorSum = new float[WordVectors.Size];

    // The last passage in which a stem, form or pair was counted: a repeated word counts once a passage.
    private readonly int[] _stemSeen;
    private readonly int[] _formSeen;
    private readonly int[] _pairSeen;
    private int _turn;

    /// <summary>Looks the words of a text up.</summary>
    public PassageSimilarity(WordLookup lookup, Word[] words)
    {
        _lookup = lookup;
        _stemSum = new float[lookup.Index.Count];
        _formSum = new float[lookup.Index.Count];
        _meaningSum = new float[Rows.Filled(lookup.Index.Count)];
        _previous = WordFeatures.PreviousContent(words);
        _ids = new (int, int, int)[words.Length];
        for (var i = 0; i < words.Length; i++)
            _ids[i] = words[i].IsContent
                ? (lookup.Stems.Number(words[i].Stem), lookup.Form(words[i]), _previous[i] < 0 ? -1 : lookup.Pairs.Number((words[_previous[i]].Stem, words[i].Stem)))
                : (-1, -1, -1);
        _stemSeen = new int[lookup.Stems.Count];
        _formSeen = new int[lookup.Forms];
        _pairSeen = new int[lookup.Pairs.Count];
    }

    /// <summary>From now on the text is some of its sentences, in the given order.</summary>
    public void Keep(Passage[] sentences)
    {
        var (previous, ids) = (new int[sentences.Sum(sentence => sentence.Length)], new (int, int, int)[sentences.Sum(sentence => sentence.Length)]);
        var next = 0;
        foreach (var sentence in sentences)
            for (var i = sentence.First; i < sentence.End; i++, next++)
                (previous[next], ids[next]) = (_previous[i] < 0 ? -1 : _previous[i] - i + next, _ids[i]);
        (_previous, _ids) = (previous, ids);
    }

    /// <summary>Lengths of a passage's stem and character vectors. The character length leaves out what words have in common, so that it adds up word by word.</summary>
    public (float Stems, float Characters) Lengths(Passage passage)
    {
        Begin();
        return Count(passage);
    }

    /// <summary>Compares one passage with each exemplar.</summary>
    public void Compare(Passage passage, Comparison comparison)
    {
        Begin();
        Finish(Count(passage), comparison);
    }

    private void Begin()
    {
        Array.Clear(_stemSum);
        Array.Clear(_formSum);
        Array.Clear(_meaningSum);
        Array.Clear(_vectorSum);
        _turn++;
    }

    private (float Stems, float Characters) Count(Passage passage)
    {
        var (stems, characters) = (0f, 0f);
        for (var i = passage.First; i < passage.End; i++)
        {
            var (stem, form, pair) = _ids[i];
            if (stem < 0)
                continue;
            if (_stemSeen[stem] != _turn)
                stems += _lookup.Index.AddStems(_lookup.Stems[stem], _stemSum);
            if (_formSeen[form] != _turn)
            {
                var known = _lookup.Form(form);
                characters += known.Squared;
                if (known.Characters is not null)
                    Rows.Add(_formSum, known.Characters);
                if (known.Vector is not null)
                    Rows.Add(_vectorSum, known.Vector);
            }

            _stemSeen[stem] = _formSeen[form] = _turn;
            if (pair < 0 || _previous[i] < passage.First || _pairSeen[pair] == _turn)
                continue;
            stems += _lookup.Index.AddStems(_lookup.Pairs[pair], _stemSum);
            _pairSeen[pair] = _turn;
        }

        return (MathF.Sqrt(stems), MathF.Sqrt(characters));
    }

    // c + c²: the square lets a few close exemplars outweigh many distant ones (docs/grading.md).
    private void Finish((float Stems, float Characters) lengths, Comparison comparison)
    {
        var stems = ExemplarIndex.Inverse(lengths.Stems);
        var characters = ExemplarIndex.Inverse(lengths.Characters);
        _lookup.Index.AddMeanings(_vectorSum, _meaningSum);
        var meaning = ExemplarIndex.Inverse(MathF.Sqrt(Meaning.Dot(_vectorSum, _vectorSum)));
        Array.Clear(comparison.Forms);
        Rows.AddProduct(comparison.Forms, stems, _stemSum, _lookup.Index.StemScale);
        Rows.AddProduct(comparison.Forms, characters, _formSum, _lookup.Index.CharacterScale);
        Rows.AddProduct(comparison.Forms, 1, comparison.Forms, comparison.Forms);
        Array.Clear(comparison.Meanings);
        Rows.Add(comparison.Meanings, meaning, _meaningSum);
    }
}
