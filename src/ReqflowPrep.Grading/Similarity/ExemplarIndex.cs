using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Exemplars ready to be compared with passages of an answer: cosine over stems and pairs of neighboring stems plus cosine over the
/// characters of words. A passage's similarity with all exemplars is the sum of one row a word, so that no passage is ever vectorized.
/// </summary>
internal sealed class ExemplarIndex
{
    private readonly FeatureIndex _stems;
    private readonly FeatureIndex _characters;
    private readonly float[] _stemScale;
    private readonly float[] _characterScale;

    /// <summary>Indexes exemplars.</summary>
    public ExemplarIndex(IReadOnlyList<Word[]> exemplars)
    {
        Count = exemplars.Count;
        _stems = new([.. exemplars.Select(StemFeatures)]);
        _characters = new([.. exemplars.Select(CharacterFeatures)]);
        _stemScale = new float[Count];
        _characterScale = new float[Count];
        Array.Fill(_stemScale, 1);
        Array.Fill(_characterScale, 1);
        Similarities = new float[Count][];
        var stemScale = new float[Count];
        var characterScale = new float[Count];
        for (var i = 0; i < Count; i++)
        {
            var passages = new PassageSimilarity(this, exemplars[i]);
            Similarities[i] = new float[Count];
            (stemScale[i], characterScale[i]) = passages.Scales(new(0, exemplars[i].Length));
        }

        (_stemScale, _characterScale) = (stemScale, characterScale);
        for (var i = 0; i < Count; i++)
            new PassageSimilarity(this, exemplars[i]).With(new(0, exemplars[i].Length), Similarities[i]);
    }

    /// <summary>Number of exemplars.</summary>
    public int Count { get; }

    /// <summary>Similarity of every exemplar with every exemplar.</summary>
    public float[][] Similarities { get; }

    /// <summary>One over the length of each exemplar's stem vector.</summary>
    public ReadOnlySpan<float> StemScale => _stemScale;

    /// <summary>One over the length of each exemplar's character vector.</summary>
    public ReadOnlySpan<float> CharacterScale => _characterScale;

    /// <summary>What a stem shares with each exemplar, and its squared weight.</summary>
    public (float[] Shared, float Squared) Stem(string stem) => Row(_stems, [FeatureHash.Of(stem)]);

    /// <summary>What a pair of stems shares with each exemplar, and its squared weight.</summary>
    public (float[] Shared, float Squared) StemPair(string first, string second) => Row(_stems, [FeatureHash.Of(first, second)]);

    /// <summary>What a word's characters share with each exemplar, and their squared weight.</summary>
    public (float[] Shared, float Squared) Characters(string form) => Row(_characters, WordFeatures.Characters(form));

    private (float[] Shared, float Squared) Row(FeatureIndex index, IEnumerable<ulong> features)
    {
        var shared = new float[Count];
        var squared = 0f;
        foreach (var feature in features)
            squared += index.Accumulate(feature, shared);
        return (shared, squared);
    }

    private static List<ulong> StemFeatures(Word[] words)
    {
        var features = new HashSet<ulong>();
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

    private static List<ulong> CharacterFeatures(Word[] words) =>
        [.. words.Where(word => word.IsContent).Select(word => word.Form).Distinct().SelectMany(WordFeatures.Characters)];
}
