using System.Diagnostics.CodeAnalysis;

namespace ReqflowPrep.Scheduling;

/// <summary>The 21 weights of FSRS-6, each within its bounds: an instance can't be invalid, and never changes.</summary>
/// <remarks>
/// w0–w3 first stability by rating · w4–w7 difficulty · w8–w10 stability after recall · w11–w14 after a lapse · w15 hard penalty · w16 easy bonus ·
/// w17–w19 reviews on the same day · w20 decay of the forgetting curve.
/// </remarks>
public sealed class FsrsParameters : IEquatable<FsrsParameters>
{
    /// <summary>The number of weights.</summary>
    public const int Count = 21;

    private readonly double[] _weights;

    // The array is not copied: every caller in this file hands over one of its own.
    private FsrsParameters(double[] weights) => _weights = weights;

    /// <summary>The weights fitted by the FSRS authors to several hundred million reviews; what a learner without a log of their own starts with.</summary>
    public static FsrsParameters Default { get; } = new([
        0.212, 1.2931, 2.3065, 8.2956,
        6.4133, 0.8334, 3.0194, 0.001,
        1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483,
        0.6014, 1.8729,
        0.5425, 0.0912, 0.0658,
        0.1542]);

    /// <summary>The weight w<paramref name="index"/>.</summary>
    /// <param name="index">0 to 20.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such weight.</exception>
    public double this[int index] => _weights[index];

    /// <summary>Takes 21 weights as they are, or says which is the first that can't be taken.</summary>
    /// <param name="weights">Exactly 21 finite numbers within <see cref="ParameterBounds"/>.</param>
    /// <param name="parameters">The set; null when there is an error.</param>
    /// <param name="error">The first error; null when there is none.</param>
    public static bool TryCreate(
        ReadOnlySpan<double> weights,
        [NotNullWhen(true)] out FsrsParameters? parameters,
        [NotNullWhen(false)] out ParameterError? error)
    {
        error = ParameterBounds.FirstError(weights);
        parameters = error is null ? new FsrsParameters(weights.ToArray()) : null;
        return error is null;
    }

    /// <summary>Takes 21 weights as they are.</summary>
    /// <param name="weights">Exactly 21 finite numbers within <see cref="ParameterBounds"/>.</param>
    /// <exception cref="ArgumentException">The count is wrong, or a weight is not a number or out of bounds.</exception>
    public static FsrsParameters Create(ReadOnlySpan<double> weights) =>
        TryCreate(weights, out var parameters, out var error) ? parameters : throw new ArgumentException(error.ToString(), nameof(weights));

    /// <summary>Makes a set out of 17 (FSRS-4.5), 19 (FSRS-5) or 21 weights: old ones are converted, those out of bounds moved to the nearest bound.</summary>
    /// <param name="weights">17, 19 or 21 finite numbers.</param>
    /// <exception cref="ArgumentException">The count is another, or a weight is NaN or infinite.</exception>
    public static FsrsParameters Clip(ReadOnlySpan<double> weights)
    {
        foreach (var weight in weights)
        {
            if (!double.IsFinite(weight))
                throw new ArgumentException("A weight is not a finite number.", nameof(weights));
        }

        var converted = OldWeights.Convert(weights);
        ParameterBounds.Clip(converted);
        return new FsrsParameters(converted);
    }

    /// <summary>A copy of the weights, w0 first.</summary>
    public double[] ToArray() => [.. _weights];

    /// <inheritdoc/>
    public bool Equals(FsrsParameters? other) => other is not null && _weights.AsSpan().SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FsrsParameters);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var weight in _weights)
            hash.Add(weight);
        return hash.ToHashCode();
    }

    /// <summary>The weights, separated by commas.</summary>
    public override string ToString() => string.Join(", ", _weights);

    /// <summary>The same set under <see cref="RelearningCap"/>.</summary>
    internal FsrsParameters CappedForRelearning(int steps)
    {
        if (steps <= 1)
            return this;

        var capped = ToArray();
        RelearningCap.Apply(capped, steps);
        return new FsrsParameters(capped);
    }
}
