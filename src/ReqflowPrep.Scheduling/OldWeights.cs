namespace ReqflowPrep.Scheduling;

/// <summary>Weight sets of FSRS-4.5 and FSRS-5, rewritten so that FSRS-6 behaves as they did.</summary>
internal static class OldWeights
{
    /// <summary>The fixed decay of FSRS-4.5 and FSRS-5, which became the weight w20.</summary>
    private const double FixedDecay = 0.5;

    /// <summary>A new array of 21 weights from 17, 19 or 21.</summary>
    /// <exception cref="ArgumentException">The count is another.</exception>
    public static double[] Convert(ReadOnlySpan<double> weights) => weights.Length switch
    {
        FsrsParameters.Count => weights.ToArray(),
        19 => [.. weights, 0, FixedDecay],
        17 => FromFsrs45(weights),
        _ => throw new ArgumentException("There must be 17, 19 or 21 weights, but there are " + weights.Length + ".", nameof(weights)),
    };

    /// <summary>FSRS-4.5 had a linear first difficulty, w4 − w5 (G − 3), and no damping of its changes; both are matched where most cards are.</summary>
    private static double[] FromFsrs45(ReadOnlySpan<double> weights)
    {
        var old = weights.ToArray();
        ParameterBounds.Clip(old);
        old[4] += 2 * old[5];
        old[5] = Math.Log((3 * old[5]) + 1) / 3;
        old[6] += 0.5;
        return [.. old, 0, 0, 0, FixedDecay];
    }
}
