namespace ReqflowPrep.Scheduling;

/// <summary>The finalizer of Steele, Lea and Flood's SplitMix64 generator (2014): every input bit changes every output bit with probability about one half.</summary>
internal static class SplitMix64
{
    /// <summary>An evenly spread 64-bit hash of a seed.</summary>
    public static ulong Hash(ulong seed)
    {
        var z = seed + 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1: the high half of a product instead of a remainder, so that no residue is favored by more than 2^−32.</summary>
    public static uint Below(ulong seed, uint bound) => (uint)(((Hash(seed) >> 32) * bound) >> 32);
}
