using System.Globalization;
using ReqflowPrep.Api.Hosting;
using ReqflowPrep.Catalog;

namespace ReqflowPrep.Api.Maintenance;

internal static class CalibrateCommand
{
    private const string FloorOption = "--floor=";

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string[] options)
    {
        var reading = CatalogReader.Read(SeedFolder.Path(builder.Configuration));
        if (!reading.IsSound) return await BackupCommand.Refuse("The catalog has mistakes; run catalog check.");

        var calibration = CatalogCalibration.Run(reading.Catalog, new QuestionGraders(reading.Catalog));
        await Console.Out.WriteLineAsync(calibration.Report());
        if (options.FirstOrDefault(o => o.StartsWith(FloorOption, StringComparison.Ordinal)) is not { } option) return 0;
        if (!double.TryParse(option.AsSpan(FloorOption.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var floor))
            return await BackupCommand.Refuse($"{option} is no number.");
        return calibration.Sealed.MacroF1 >= floor
            ? 0
            : await BackupCommand.Refuse($"Macro-F1 on the sealed answers is {calibration.Sealed.MacroF1:0.000}, below the floor of {floor:0.000}.");
    }
}
