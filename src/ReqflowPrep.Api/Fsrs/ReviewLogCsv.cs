using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ReqflowPrep.Scheduling;
using ReqflowPrep.Scheduling.Training;

namespace ReqflowPrep.Api.Fsrs;

/// <summary>Reads a review log as it streams in; only the three columns that training needs are kept.</summary>
internal static class ReviewLogCsv
{
    private const int MaxRows = 2_000_000;
    private static readonly long LatestTime = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <returns>The rows, or what is wrong and where.</returns>
    public static async Task<(ReviewLogBuilder? Rows, string? Fault)> ReadAsync(Stream body, CancellationToken cancel)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null, MaxFieldSize = 1_000, DetectColumnCountChanges = false };
        using var text = new StreamReader(body);
        using var csv = new CsvReader(text, configuration);
        try
        {
            if (!await csv.ReadAsync() || !csv.ReadHeader()) return (null, "The log is empty; it needs a header line.");
            int[] columns = [csv.GetFieldIndex("card_id", isTryGet: true), csv.GetFieldIndex("review_time", isTryGet: true), csv.GetFieldIndex("review_rating", isTryGet: true)];
            if (columns.Contains(-1)) return (null, "The header must name the columns card_id, review_time and review_rating.");

            var rows = new ReviewLogBuilder();
            while (await csv.ReadAsync())
            {
                cancel.ThrowIfCancellationRequested();
                if (rows.Rows == MaxRows) return (null, $"The log has more than {MaxRows:N0} rows.");
                if (AddRow(rows, csv, columns) is { } fault) return (null, $"Line {csv.Parser.RawRow}: {fault}");
            }

            return rows.Rows == 0 ? (null, "The log has a header and no reviews.") : (rows, null);
        }
        catch (CsvHelperException exception)
        {
            return (null, $"Line {csv.Parser.RawRow} is not CSV: {exception.Message.Split('\n')[0]}");
        }
    }

    private static string? AddRow(ReviewLogBuilder rows, CsvReader csv, int[] columns)
    {
        if (csv.GetField(columns[0]) is not { Length: > 0 } card) return "card_id is missing.";
        if (!long.TryParse(csv.GetField(columns[1]), NumberStyles.Integer, CultureInfo.InvariantCulture, out var time) || time < 0 || time > LatestTime)
            return $"review_time is \"{csv.GetField(columns[1])}\" and must be milliseconds since 1970-01-01.";
        if (!int.TryParse(csv.GetField(columns[2]), NumberStyles.Integer, CultureInfo.InvariantCulture, out var rating) || rating is < 1 or > 4)
            return $"review_rating is \"{csv.GetField(columns[2])}\" and must be 1, 2, 3 or 4.";
        rows.Add(card, DateTimeOffset.FromUnixTimeMilliseconds(time), (Rating)rating);
        return null;
    }
}
