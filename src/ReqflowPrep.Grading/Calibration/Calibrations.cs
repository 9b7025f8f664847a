namespace ReqflowPrep.Grading.Calibration;

/// <summary>The calibrations that come with the library.</summary>
internal static class Calibrations
{
    private static readonly Phrases Phrases = Load("phrases.txt", CalibrationText.ReadPhrases);

    /// <summary>For criteria with exemplars.</summary>
    public static CalibrationModel Exemplars { get; } = Load("exemplars.txt", lines => CalibrationText.Read(lines, Phrases));

    /// <summary>For criteria that are judged by their own text.</summary>
    public static CalibrationModel Text { get; } = Load("text.txt", lines => CalibrationText.Read(lines, Phrases));

    private static T Load<T>(string name, Func<IReadOnlyList<string>, T> read)
    {
        using var stream = typeof(Calibrations).Assembly.GetManifestResourceStream($"ReqflowPrep.Grading.Calibration.{name}")
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream);
        return read([.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))]);
    }
}
