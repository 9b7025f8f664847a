using System.Numerics;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>Search in sorted hashes. They are evenly spread, so those that begin with the same bits are a handful: where each handful begins is remembered.</summary>
internal sealed class SortedHashes
{
    private readonly uint[] _hashes;
    private readonly int[] _starts;
    private readonly int _shift;

    /// <summary>Keeps hashes that are in ascending order.</summary>
    public SortedHashes(uint[] hashes)
    {
        _hashes = hashes;
        var bits = Math.Max(1, BitOperations.Log2((uint)hashes.Length | 1) - 1);
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (var hash in hashes)
            _starts[(hash >> _shift) + 1]++;
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
    }

    /// <summary>Index of the first equal hash, or -1.</summary>
    public int Find(uint hash)
    {
        var bucket = hash >> _shift;
        for (var i = _starts[bucket]; i < _starts[bucket + 1]; i++)
            if (_hashes[i] == hash)
                return i;
        return -1;
    }
}
