namespace ReqflowPrep.Scheduling;

/// <summary>The range of each FSRS-6 weight, as fsrs-rs and ts-fsrs have them.</summary>
/// <remarks>
/// w19 may be 0 (as in py-fsrs): sets converted from FSRS-4.5 and FSRS-5 have it, and so have sets trained without same-day reviews.
/// </remarks>
public static class ParameterBounds
{
    /// <summary>The smallest allowed value of each of the 21 weights.</summary>
    public static ReadOnlySpan<double> Minimum =>
    [
        0.001, 0.001, 0.001, 0.001,
        1, 0.001, 0.001, 0.001,
        0, 0, 0.001,
        0.001, 0.001, 0.001, 0,
        0, 1,
        0, 0, 0,
        0.1,
    ];

    /// <summary>The largest allowed value of each of the 21 weights.</summary>
    public static ReadOnlySpan<double> Maximum =>
    [
        100, 100, 100, 100,
        10, 4, 4, 0.75,
        4.5, 0.8, 3.5,
        5, 0.25, 0.9, 4,
        1, 6,
        2, 2, 0.8,
        0.8,
    ];

    internal static ParameterError? FirstError(ReadOnlySpan<double> weights)
    {
        if (weights.Length != FsrsParameters.Count)
            return new ParameterError(null, FsrsParameters.Count, FsrsParameters.Count, weights.Length);

        for (var i = 0; i < weights.Length; i++)
        {
            // Written so that NaN, which compares with nothing, is an error too.
            if (!(weights[i] >= Minimum[i] && weights[i] <= Maximum[i]))
                return new ParameterError(i, Minimum[i], Maximum[i], weights[i]);
        }

        return null;
    }

    internal static void Clip(Span<double> weights)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = Math.Clamp(weights[i], Minimum[i], Maximum[i]);
    }
}
