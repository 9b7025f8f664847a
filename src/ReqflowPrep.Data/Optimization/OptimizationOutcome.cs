using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Data;

/// <summary>What a training found. A figure is null where there was nothing to measure it on.</summary>
public sealed record OptimizationOutcome
{
    public required Decision Decision { get; init; }

    /// <summary>Why, in a sentence for the learner.</summary>
    public required string Reason { get; init; }

    /// <summary>Reviews that can be predicted: those at least a day after the one before.</summary>
    public required int Items { get; init; }
    public double? LogLossBefore { get; init; }
    public double? LogLossAfter { get; init; }
    public double? RmseBinsBefore { get; init; }
    public double? RmseBinsAfter { get; init; }

    /// <summary>The first instant of the reviews that were kept back to test on; null when there was no test.</summary>
    public DateTimeOffset? HeldOutFrom { get; init; }
    public int? HeldOutItems { get; init; }
    public double? HeldOutLogLossBefore { get; init; }
    public double? HeldOutLogLossAfter { get; init; }
    public double? HeldOutRmseBinsBefore { get; init; }
    public double? HeldOutRmseBinsAfter { get; init; }

    /// <summary>The 21 weights that training found, accepted or not; none when the log could not teach any.</summary>
    public double[]? Candidate { get; init; }
}
