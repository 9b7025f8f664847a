using System.Globalization;
using ReqflowPrep.Grading.Calibration;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Writes a calibration as the text that the library reads.</summary>
internal static class CalibrationWriter
{
    private const string Heading = "# Fitted by tests/ReqflowPrep.Grading.Evaluation (docs/grading.md has the command); not edited by hand.";

    /// <summary>Writes the phrases, which all calibrations share.</summary>
    public static void WritePhrases((PhraseTable Polarity, PhraseTable Assertion) phrases, TextWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine(Heading);
        foreach (var (name, table) in new[] { ("polarity", phrases.Polarity), ("assertion", phrases.Assertion) })
        {
            Line(writer, name, [table.Bias]);
            foreach (var (phrase, weight) in table.Weights.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                writer.WriteLine($" {phrase} {weight.ToString("0.###", CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Writes all but the phrases.</summary>
    public static void Write(CalibrationModel model, TextWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine(Heading);
        Line(writer, "subject", [model.Subject]);
        WriteTrees("passage-met", model.PassageMet);
        WriteTrees("passage-contradicted", model.PassageContradicted);
        WritePair("met", model.Met.Whole);
        WritePair("met-statement", model.Met.Statement);
        WritePair("contradicted", model.Contradicted.Whole);
        WritePair("contradicted-statement", model.Contradicted.Statement);

        void WriteTrees(string name, Trees trees)
        {
            Line(writer, name, [trees.Bias]);
            Line(writer, "features", trees.Features.Select(feature => (double)feature));
            Line(writer, "thresholds", trees.Thresholds.Select(threshold => (double)threshold));
            Line(writer, "leaves", trees.Leaves.Select(leaf => (double)leaf));
        }

        void WritePair(string name, PairModel pair)
        {
            Line(writer, name, [.. pair.Linear.Weights, pair.Linear.Bias]);
            Line(writer, "bags", [pair.Boosted.Length]);
            foreach (var trees in pair.Boosted)
                WriteTrees(name, trees);
        }
    }

    private static void Line(TextWriter writer, string name, IEnumerable<double> numbers) => writer.WriteLine(name + " " + string.Join(' ', numbers.Select(Text)));

    private static string Text(double number) =>
        double.IsPositiveInfinity(number) ? "inf" : number.ToString("G6", CultureInfo.InvariantCulture);
}
