using System.Globalization;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using ReqflowPrep.Scheduling;
using ReqflowPrep.Scheduling.Training;

namespace Benchmarks.Scheduling;

/// <summary>Weights from a log of 50,000 rows, and from ten such learners in one log.</summary>
[MemoryDiagnoser]
public class TrainingBenchmarks
{
    private ReviewLog _log = null!;

    [Params(50_000, 500_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var lines = Lines();
        var builder = new ReviewLogBuilder();
        for (var copy = 0; builder.Rows < Rows; copy++)
        {
            foreach (var line in lines)
            {
                var columns = line.Split(',');
                var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(columns[2], CultureInfo.InvariantCulture));
                builder.Add($"{copy}/{columns[1]}", at, (Rating)int.Parse(columns[3], CultureInfo.InvariantCulture));
            }
        }

        _log = builder.Build(new DayBoundary(TimeZoneInfo.Utc, 4));
    }

    [Benchmark]
    public FsrsParameters Fit() => Trainer.Fit(_log).Parameters;

    /// <summary>With the test on later reviews, the fit to all rows, and all figures before and after.</summary>
    [Benchmark]
    public FsrsParameters Optimize() => Optimizer.Optimize(_log).Parameters;

    private static List<string> Lines()
    {
        using var file = typeof(TrainingBenchmarks).Assembly.GetManifestResourceStream("synth-50k.csv.gz")!;
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        reader.ReadLine();
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }
}
