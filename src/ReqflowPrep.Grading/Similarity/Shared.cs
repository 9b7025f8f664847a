namespace ReqflowPrep.Grading.Similarity;

/// <summary>Numbers the distinct words of a text and looks each of them up once. Not thread-safe.</summary>
internal sealed class Shared<TKey, TValue>(Func<TKey, TValue> look)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _numbers = [];
    private readonly List<TValue> _values = [];

    /// <summary>Number of distinct words so far.</summary>
    public int Count => _values.Count;

    /// <summary>What was found for a number.</summary>
    public TValue this[int number] => _values[number];

    /// <summary>Number of a word; equal words have equal numbers.</summary>
    public int Number(TKey key)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _numbers.Add(key, number = _values.Count);
        _values.Add(look(key));
        return number;
    }
}
