namespace ReqflowPrep.Grading.Similarity;

/// <summary>Looks each distinct word of a text up once.</summary>
internal sealed class SharedWeights<TKey>(Func<TKey, SharedWeight> look)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _ids = [];
    private readonly List<SharedWeight> _weights = [];

    /// <summary>Number of distinct words so far.</summary>
    public int Count => _weights.Count;

    /// <summary>Number of a word; equal words have equal numbers.</summary>
    public int Id(TKey key)
    {
        if (_ids.TryGetValue(key, out var id))
            return id;
        _ids.Add(key, id = _weights.Count);
        _weights.Add(look(key));
        return id;
    }

    /// <summary>Adds a word's row. Returns its squared weight.</summary>
    public float AddTo(float[] sum, int id)
    {
        var weight = _weights[id];
        if (weight.Row is not null)
            Rows.Add(sum, weight.Row);
        return weight.Squared;
    }
}
