using CsCheck;

namespace ReqflowPrep.Scheduling.Tests;

/// <summary>Random inputs for property tests.</summary>
internal static class Any
{
    public static readonly DateTimeOffset Start = new(2024, 1, 12, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Every valid weight set, bounds included, since one value in ten is a bound.</summary>
    public static Gen<FsrsParameters> Parameters { get; } = Gen.Double.Unit.Array[FsrsParameters.Count].Select(parts =>
        FsrsParameters.Create([.. parts.Select((part, i) => Within(part, ParameterBounds.Minimum[i], ParameterBounds.Maximum[i]))]));

    /// <summary>Weight sets in which a better first rating never gives a shorter first stability, as every trained set is.</summary>
    public static Gen<FsrsParameters> MonotoneParameters { get; } = Parameters.Select(parameters =>
    {
        var weights = parameters.ToArray();
        Array.Sort(weights, 0, 4);
        return FsrsParameters.Create(weights);
    });

    public static Gen<Rating> Rating { get; } = Gen.Int[1, 4].Select(rating => (Rating)rating);

    public static Gen<Rating> Recall { get; } = Gen.Int[2, 4].Select(rating => (Rating)rating);

    public static Gen<MemoryState> Memory { get; } = Gen.Select(
        Gen.Double[Math.Log(MemoryState.MinStability), Math.Log(MemoryState.MaxStability)],
        Gen.Double[MemoryState.MinDifficulty, MemoryState.MaxDifficulty],
        (logarithm, difficulty) => new MemoryState(Math.Clamp(Math.Exp(logarithm), MemoryState.MinStability, MemoryState.MaxStability), difficulty));

    public static Gen<int> ElapsedDays { get; } = Gen.OneOf(Gen.Const(0), Gen.Int[1, 30], Gen.Int[1, 36_500]);

    public static Gen<SchedulerOptions> Options(Gen<FsrsParameters> parameters) => Gen.Select(
        parameters,
        Gen.Double[SchedulerOptions.MinRetention, SchedulerOptions.MaxRetention],
        Gen.OneOf(Gen.Int[1, 60], Gen.Const(SchedulerOptions.LongestInterval)),
        OneOf<string[]>([["1m", "10m"], [], ["15m"], ["1m", "10m", "1d"]]),
        OneOf<string[]>([["10m"], [], ["5m", "20m"], ["1d"]]),
        Gen.Bool,
        (weights, retention, maximum, learning, relearning, shortTerm) => new SchedulerOptions
        {
            Parameters = weights,
            DesiredRetention = retention,
            MaximumInterval = maximum,
            LearningSteps = LearningSteps.Parse(learning),
            RelearningSteps = LearningSteps.Parse(relearning),
            EnableShortTerm = shortTerm,
        });

    /// <summary>Up to 30 reviews, minutes to years apart, some fuzzed.</summary>
    public static Gen<PastReview[]> History { get; } = Gen.Select(
        Rating,
        Gen.OneOf(Gen.Int[0, 90], Gen.Int[0, 60 * 24 * 40], Gen.Int[0, 60 * 24 * 1500]),
        Gen.ULong.Nullable(),
        (rating, minutes, seed) => (rating, minutes, seed)).Array[0, 30].Select(rows =>
        {
            var at = Start;
            return rows.Select(row => new PastReview(row.rating, at = at.AddMinutes(row.minutes), row.seed)).ToArray();
        });

    public static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static double Within(double part, double minimum, double maximum) => part switch
    {
        < 0.05 => minimum,
        > 0.95 => maximum,
        _ => minimum + (part * (maximum - minimum)),
    };
}
