using System.IO.Compression;
using System.Text.Json;

namespace ReqflowPrep.Scheduling.Tests.Vectors;

/// <summary>Steps that ts-fsrs 5.4.2 took with fuzz off, as the file has them.</summary>
internal sealed record GoldenVectors(Dictionary<string, double[]> ParamSets, GoldenSequence[] Sequences, GoldenPrimitives Primitives)
{
    public static GoldenVectors Instance { get; } = Read("dev-vectors.json.gz");

    /// <summary>The same for steps of a day or more, which the file above leaves out.</summary>
    public static GoldenVectors DaySteps { get; } = Read("day-step-vectors.json.gz");

    private static GoldenVectors Read(string name)
    {
        using var file = typeof(GoldenVectors).Assembly.GetManifestResourceStream(name)!;
        using var text = new GZipStream(file, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<GoldenVectors>(text, JsonSerializerOptions.Web)!;
    }
}

internal sealed record GoldenSequence(
    string Id,
    string ParamSet,
    double[]? EffectiveW,
    double DesiredRetention,
    int MaximumInterval,
    bool EnableShortTerm,
    string[] LearningSteps,
    string[] RelearningSteps,
    GoldenStep[] Steps);

internal sealed record GoldenStep(
    DateTimeOffset ReviewedAt,
    int Rating,
    int ElapsedDays,
    double? Retrievability,
    GoldenCard Expect,
    GoldenCard[] Preview,
    bool OverMax);

internal sealed record GoldenCard(
    int State,
    double Stability,
    double Difficulty,
    int ScheduledDays,
    DateTimeOffset Due,
    int Step,
    int? Reps,
    int? Lapses);

internal sealed record GoldenPrimitives(
    GoldenRetrievability[] ForgettingCurve,
    GoldenInterval[] IntervalModifier,
    GoldenNextState[] NextState,
    GoldenFuzzRange[] FuzzRange);

internal sealed record GoldenRetrievability(string ParamSet, double ElapsedDays, double Stability, double Retrievability);

internal sealed record GoldenInterval(string ParamSet, double DesiredRetention, double IntervalModifier, double Stability, int IntervalDays);

internal sealed record GoldenNextState(string ParamSet, double Stability, double Difficulty, int ElapsedDays, int Rating, MemoryState Next);

internal sealed record GoldenFuzzRange(double Interval, int ElapsedDays, int MaximumInterval, int Min, int Max);
