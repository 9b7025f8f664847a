namespace ReqflowPrep.Scheduling;

/// <summary>Why a set of numbers is not a set of FSRS-6 weights.</summary>
/// <param name="Index">The first offending weight, 0 to 20; null when the count is wrong.</param>
/// <param name="Minimum">The smallest value allowed there, or the count wanted.</param>
/// <param name="Maximum">The largest value allowed there, or the count wanted.</param>
/// <param name="Actual">What was given: the value, or the count.</param>
public sealed record ParameterError(int? Index, double Minimum, double Maximum, double Actual)
{
    /// <summary>The error as a sentence for people.</summary>
    public override string ToString() => Index is { } index
        ? string.Create(null, $"Weight {index} must be from {Minimum} to {Maximum}, but is {Actual}.")
        : string.Create(null, $"There must be {Minimum} weights, but there are {Actual}.");
}
