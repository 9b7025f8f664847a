using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Exemplars ready to be compared with passages of an answer: cosine over stems and pairs of neighboring stems plus cosine over the
/// characters of words, and beside them cosine of meanings. A passage's similarity with all exemplars is the sum of one row a word, so no passage is ever vectorized.
/// </summary>
internal sealed class ExemplarIndex
{
    private readonly FeatureIndex _stems;
    private readonly FeatureIndex _characters;
    private readonly float[][] _meanings;

    /// <summary>Indexes exemplars. Only the first <paramref name="counted"/> decide how rare a feature is.</summary>
    /// <param name="exemplars">Their words.</param>
    /// <param name="counted">How many decide.</param>
    /// <param name="vectors">What words mean.</param>
    /// <param name="comparisons">Every exemplar compared with every exemplar, wanted only for training.</param>
    public ExemplarIndex(IReadOnlyList<Word[]> exemplars, int counted, WordVectors vectors, out Comparison[] comparisons)
    {
        Count = exemplars.Count;
        Vectors = vectors;
        Spelling = new(exemplars, vectors);
        _stems = new([.. exemplars.Select(StemFeatures)], counted);
        _characters = new([.. exemplars.Select(CharacterFeatures)], counted);
        _meanings = new float[WordVectors.Size][];
        for (var k = 0; k < WordVectors.Size; k++)
            _meanings[k] = new float[Rows.Filled(Count)];
        for (var i = 0; i < Count; i++)
        {
            var meaning = Similarity.Meaning.Of(exemplars[i], vectors);
            for (var k = 0; k < WordVectors.Size; k++)
                _meanings[k][i] = meaning[k];
        }

        var passages = exemplars.Select(words => new PassageSimilarity(new(this), words)).ToArray();
        var lengths = passages.Select((passage, i) => passage.Lengths(new(0, exemplars[i].Length))).ToArray();
        StemScale = [.. lengths.Select(length => Inverse(length.Stems))];
        CharacterScale = [.. lengths.Select(length => Inverse(length.Characters))];
        comparisons = new Comparison[Count];
        for (var i = 0; i < Count; i++)
            passages[i].Compare(new Passage(0, exemplars[i].Length), comparisons[i] = new(Count));
    }

    /// <summary>What words mean.</summary>
    public WordVectors Vectors { get; }

    /// <summary>Mends words by those of the exemplars.</summary>
    public Spelling Spelling { get; }

    /// <summary>Number of exemplars.</summary>
    public int Count { get; }

    /// <summary>One over the length of each exemplar's stem vector.</summary>
    public float[] StemScale { get; }

    /// <summary>One over the length of each exemplar's character vector.</summary>
    public float[] CharacterScale { get; }

    /// <summary>One over a length; 0 for what has no length.</summary>
    public static float Inverse(float length) => length > 0 ? 1 / length : 0;

    /// <summary>The feature of a stem; -1 when no exemplar has it.</summary>
    public int Stem(string stem) => _stems.Find(FeatureHash.Of(stem));

    /// <summary>The feature of a pair of neighboring stems; -1 when no exemplar has it.</summary>
    public int StemPair(string first, string second) => _stems.Find(FeatureHash.Of(first, second));

    /// <summary>Adds what a stem or a pair of stems shares with each exemplar. Returns its squared weight.</summary>
    public float AddStems(int feature, float[] sum) => feature < 0 ? 0 : _stems.Add(feature, sum);

    /// <summary>What is known of a word as it is written.</summary>
    public KnownForm Form(Word word)
    {
        var features = new List<uint>(3 * word.Form.Length);
        WordFeatures.AddCharacters(word.Form, features);
        float[]? row = null;
        var squared = 0f;
        foreach (var feature in features)
            if (_characters.Find(feature) is >= 0 and var found)
                squared += _characters.Add(found, row ??= new float[Count]);
        return new(row, squared, Vectors.Of(word));
    }

    /// <summary>Adds the product of a vector with each exemplar's meaning.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="products">Takes them; its length <see cref="Rows.Filled"/>.</param>
    public void AddMeanings(float[] vector, float[] products) => Rows.Add(products, vector, _meanings);

    private static List<uint> StemFeatures(Word[] words)
    {
        var features = new HashSet<uint>();
        var previous = WordFeatures.PreviousContent(words);
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsContent)
                continue;
            features.Add(FeatureHash.Of(words[i].Stem));
            if (previous[i] >= 0)
                features.Add(FeatureHash.Of(words[previous[i]].Stem, words[i].Stem));
        }

        return [.. features];
    }

    private static List<uint> CharacterFeatures(Word[] words)
    {
        var features = new List<uint>();
        foreach (var form in words.Where(word => word.IsContent).Select(word => word.Form).Distinct(StringComparer.Ordinal))
            WordFeatures.AddCharacters(form, features);
        return features;
    }
}
