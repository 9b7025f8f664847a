namespace ReqflowPrep.Scheduling;

/// <summary>Steele, Lea and Flood's generator (2014): a counter, hashed so that every input bit changes every output bit with probability about one half.</summary>
/// <remarks>Small, portable and fixed for ever, unlike <see cref="Random"/>, whose sequence for a seed may differ between runtimes.</remarks>
internal struct SplitMix64(ulong seed)
{
    private const ulong Increment = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>An evenly spread 64-bit hash of a seed: the generator's first number.</summary>
    public static ulong Hash(ulong seed)
    {
        var z = seed + Increment;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1: the high half of a product instead of a remainder, so that none is favored by more than 2^−32.</summary>
    public static uint Below(ulong seed, uint bound) => Scaled(Hash(seed), bound);

    /// <summary>The next number from 0 to <paramref name="bound"/> − 1.</summary>
    public uint Below(uint bound) => Scaled(NextHash(), bound);

    /// <summary>The next number from 0 up to but not including 1.</summary>
    public double Fraction() => (NextHash() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts items into random order (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)Below((uint)i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong NextHash()
    {
        var hash = Hash(_state);
        _state += Increment;
        return hash;
    }

    private static uint Scaled(ulong hash, uint bound) => (uint)(((hash >> 32) * bound) >> 32);
}
