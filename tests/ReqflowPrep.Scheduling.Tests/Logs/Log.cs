using System.Globalization;
using System.IO.Compression;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Scheduling.Tests.Logs;

/// <summary>Review logs for tests: those in this folder, and short ones written by hand.</summary>
internal static class Log
{
    private static readonly DayBoundary SyntheticDays = new(TimeZoneInfo.Utc, 4);

    /// <summary>One learner's real log, whose days begin at 9:00 UTC.</summary>
    public static ReviewLog Real { get; } = Read("real-log", new DayBoundary(TimeZoneInfo.Utc, 9));

    public static ReviewLog Synthetic5k { get; } = Read("synth-5k", SyntheticDays);

    public static ReviewLog Synthetic50k { get; } = Read("synth-50k", SyntheticDays);

    public static ReviewLog SyntheticUser(int user) => Read("synth-10users-5k", SyntheticDays, user.ToString(CultureInfo.InvariantCulture));

    /// <summary>Cards by hand: for each the days (of the UTC calendar, from 1) and ratings of its reviews.</summary>
    public static ReviewLog Of(params (int Day, int Rating)[][] cards)
    {
        var builder = new ReviewLogBuilder();
        for (var card = 0; card < cards.Length; card++)
        {
            for (var review = 0; review < cards[card].Length; review++)
            {
                var (day, rating) = cards[card][review];
                builder.Add($"{card}", DateTimeOffset.UnixEpoch.AddDays(day).AddMinutes(review).AddMilliseconds(card), (Rating)rating);
            }
        }

        return builder.Build(DayBoundary.Utc);
    }

    private static ReviewLog Read(string name, DayBoundary boundary, string? user = null)
    {
        using var file = typeof(Log).Assembly.GetManifestResourceStream(name + ".csv.gz")!;
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var builder = new ReviewLogBuilder();
        lines.ReadLine();
        while (lines.ReadLine() is { } line)
        {
            var columns = line.Split(',');
            if (user is not null && columns[0] != user)
                continue;
            var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(columns[2], CultureInfo.InvariantCulture));
            builder.Add(columns[1], at, (Rating)int.Parse(columns[3], CultureInfo.InvariantCulture));
        }

        return builder.Build(boundary);
    }
}
