using System.Diagnostics;
using System.Globalization;
using ReqflowPrep.Grading;

namespace Benchmarks.Grading;

/// <summary>
/// What means hide: how long single grades take, one after the other on one thread, garbage collection and all, and what a trained criterion
/// keeps in memory.
/// </summary>
internal static class GradingLatency
{
    private const int WarmUps = 3_000;
    private const int Grades = 20_000;
    private const int Graders = 20;

    public static void Print(TextWriter output)
    {
        var benchmark = new GradingBenchmark();
        benchmark.Setup();
        var milliseconds = new double[Grades];
        for (var i = -WarmUps; i < Grades; i++)
        {
            var start = Stopwatch.GetTimestamp();
            benchmark.Grade();
            if (i >= 0)
                milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(milliseconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"grade: p50 {milliseconds[Grades / 2]:F2} ms, p99 {milliseconds[Grades / 100 * 99]:F2} ms, longest of {Grades} {milliseconds[^1]:F2} ms"));

        var before = GC.GetTotalMemory(forceFullCollection: true);
        RubricGrader[] trained = [.. Enumerable.Range(0, Graders).Select(_ => benchmark.Train())];
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {bytes / 1024.0 / trained.Sum(grader => grader.Rubric.Criteria.Count):F0} KB a criterion"));
    }
}
