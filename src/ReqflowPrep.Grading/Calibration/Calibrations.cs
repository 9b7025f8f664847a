namespace ReqflowPrep.Grading.Calibration;

/// <summary>The calibrations that come with the library.</summary>
internal static class Calibrations
{
    /// <summary>For criteria with exemplars.</summary>
    public static CalibrationModel Exemplars { get; } = Load("exemplars.txt");

    /// <summary>For criteria that are judged by their own text.</summary>
    public static CalibrationModel Text { get; } = Load("text.txt");

    private static CalibrationModel Load(string name)
    {
        using var stream = typeof(Calibrations).Assembly.GetManifestResourceStream($"ReqflowPrep.Grading.Calibration.{name}")
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream);
        return CalibrationText.Read(reader);
    }
}
