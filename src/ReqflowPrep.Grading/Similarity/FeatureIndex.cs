namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Inverted index of one kind of feature over a set of texts, weighted by inverse document frequency. Features are sorted by hash; two of one
/// hash count as one.
/// </summary>
internal sealed class FeatureIndex
{
    private readonly SortedHashes _hashes;
    private readonly float[] _squared;
    private readonly int[] _starts;
    private readonly ushort[] _texts;
    private readonly byte[] _repeats;

    /// <summary>Indexes texts given as features with repetition. Only the first <paramref name="counted"/> texts decide how rare a feature is.</summary>
    public FeatureIndex(IReadOnlyList<List<uint>> texts, int counted)
    {
        var occurrences = new ulong[texts.Sum(text => text.Count)];
        var next = 0;
        for (var text = 0; text < texts.Count; text++)
            foreach (var feature in texts[text])
                occurrences[next++] = ((ulong)feature << 32) | (uint)text;
        Array.Sort(occurrences);

        var hashes = new List<uint>();
        var squared = new List<float>();
        var starts = new List<int>();
        var postings = new List<(ushort Text, byte Repeats)>(occurrences.Length);
        for (var i = 0; i < occurrences.Length;)
        {
            var hash = (uint)(occurrences[i] >> 32);
            var frequency = 0;
            hashes.Add(hash);
            starts.Add(postings.Count);
            while (i < occurrences.Length && (uint)(occurrences[i] >> 32) == hash)
            {
                var first = i;
                while (i < occurrences.Length && occurrences[i] == occurrences[first])
                    i++;
                var text = (ushort)occurrences[first];
                frequency += text < counted ? 1 : 0;
                postings.Add((text, (byte)Math.Min(byte.MaxValue, i - first)));
            }

            // Smoothed inverse document frequency, 1 for a feature of every text; it enters once from each side of a comparison.
            squared.Add((float)Math.Pow(Math.Log((1.0 + counted) / (1.0 + frequency)) + 1, 2));
        }

        starts.Add(postings.Count);
        (_hashes, _squared, _starts) = (new([.. hashes]), [.. squared], [.. starts]);
        (_texts, _repeats) = ([.. postings.Select(posting => posting.Text)], [.. postings.Select(posting => posting.Repeats)]);
    }

    /// <summary>Index of a feature; -1 when no text has it.</summary>
    public int Find(uint feature) => _hashes.Find(feature);

    /// <summary>Adds what a feature of a passage has in common with each text. Returns the feature's squared weight.</summary>
    public float Add(int feature, float[] sum)
    {
        var weight = _squared[feature];
        for (var p = _starts[feature]; p < _starts[feature + 1]; p++)
            sum[_texts[p]] += weight * _repeats[p];
        return weight;
    }
}
