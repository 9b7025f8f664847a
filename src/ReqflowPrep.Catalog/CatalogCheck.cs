using System.Globalization;
using System.Text;

namespace ReqflowPrep.Catalog;

/// <summary>Reads a folder and says in plain text what is wrong with it, or how much it holds.</summary>
/// <param name="Report">The text to print: one line a mistake, or one line a count.</param>
/// <param name="MistakeCount">How many mistakes there are; 0 when the catalog is sound.</param>
public sealed record CatalogCheck(string Report, int MistakeCount)
{
    /// <summary>Checks a folder.</summary>
    /// <param name="folder">The path of the folder, usually <c>seed-data</c>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CatalogCheck Run(string folder) => Of(CatalogReader.Read(folder));

    /// <summary>Reports on a folder that was read.</summary>
    /// <param name="reading">What reading it gave.</param>
    /// <returns>The report.</returns>
    public static CatalogCheck Of(CatalogReading reading)
    {
        var report = new StringBuilder();
        if (reading.Catalog is { } catalog)
        {
            foreach (var (kind, count) in CatalogCounts.Of(catalog))
                report.AppendLine(CultureInfo.InvariantCulture, $"{count,7:N0}  {kind}");
            report.AppendLine(CultureInfo.InvariantCulture, $"The catalog {catalog.Version} is sound.");
        }
        else
        {
            foreach (var mistake in reading.Mistakes)
                report.AppendLine(mistake.ToString());
            var files = reading.Mistakes.Select(mistake => mistake.File).Distinct().Count();
            report.AppendLine(CultureInfo.InvariantCulture, $"{Number(reading.Mistakes.Count, "mistake")} in {Number(files, "file")}.");
        }

        return new CatalogCheck(report.ToString(), reading.Mistakes.Count);
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
