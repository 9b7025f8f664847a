namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Inverted index of one kind of feature over a set of texts, weighted by inverse document frequency.
/// </summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> _features = [];
    private readonly float[] _idf;
    private readonly float _unknownIdf;
    private readonly (int Text, float Weight)[][] _postings;

    /// <summary>Indexes texts given as features with repetition.</summary>
    public FeatureIndex(IReadOnlyList<IReadOnlyList<ulong>> texts)
    {
        var counts = new List<int>();
        foreach (var text in texts)
            foreach (var feature in text.Distinct())
            {
                if (!_features.TryGetValue(feature, out var id))
                {
                    _features.Add(feature, id = counts.Count);
                    counts.Add(0);
                }

                counts[id]++;
            }

        // Smoothed inverse document frequency, 1 for a feature of every text.
        _idf = [.. counts.Select(count => (float)(Math.Log((1.0 + texts.Count) / (1.0 + count)) + 1))];
        _unknownIdf = (float)(Math.Log(1.0 + texts.Count) + 1);
        var postings = counts.Select(count => new List<(int, float)>(count)).ToArray();
        for (var text = 0; text < texts.Count; text++)
            foreach (var group in texts[text].GroupBy(feature => _features[feature]))
                postings[group.Key].Add((text, group.Count() * _idf[group.Key] * _idf[group.Key]));
        _postings = [.. postings.Select(list => list.ToArray())];
    }

    /// <summary>Adds what a feature of a passage has in common with each text. Returns the feature's squared weight.</summary>
    public float Accumulate(ulong feature, float[] shared)
    {
        if (!_features.TryGetValue(feature, out var id))
            return Tuning.Unknown * _unknownIdf * _unknownIdf;
        foreach (var (text, weight) in _postings[id])
            shared[text] += weight;
        return _idf[id] * _idf[id];
    }
}
