using System.Numerics;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>The highest of many numbers, without sorting them all.</summary>
internal static class Top
{
    /// <summary>Keeps a number if it is higher than the lowest kept; the kept ones are in descending order.</summary>
    public static void Insert<T>(Span<T> kept, T number)
        where T : INumber<T>
    {
        if (number <= kept[^1])
            return;
        var at = kept.Length - 1;
        for (; at > 0 && number > kept[at - 1]; at--)
            kept[at] = kept[at - 1];
        kept[at] = number;
    }
}
