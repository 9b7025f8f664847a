using System.Globalization;
using ReqflowPrep.Grading.Calibration;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Writes a calibration as the text that the library reads.</summary>
internal static class CalibrationWriter
{
    public static void Write(CalibrationModel model, TextWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine("# Fitted by tests/ReqflowPrep.Grading.Evaluation (docs/grading.md has the command); not edited by hand.");
        WritePhrases("polarity", model.Polarity);
        WritePhrases("assertion", model.Assertion);
        WriteTrees("passage-met", model.PassageMet);
        WriteTrees("passage-contradicted", model.PassageContradicted);
        WritePair("met", model.Met);
        WritePair("contradicted", model.Contradicted);

        void Line(string name, IEnumerable<double> numbers) => writer.WriteLine(name + " " + string.Join(' ', numbers.Select(Text)));

        void WritePhrases(string name, PhraseTable table)
        {
            Line(name, [table.Bias]);
            foreach (var (phrase, weight) in table.Weights.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                writer.WriteLine($" {phrase} {weight.ToString("0.###", CultureInfo.InvariantCulture)}");
        }

        void WriteTrees(string name, Trees trees)
        {
            Line(name, [trees.Bias]);
            Line("features", trees.Features.Select(feature => (double)feature));
            Line("thresholds", trees.Thresholds);
            Line("leaves", trees.Leaves);
        }

        void WritePair(string name, PairModel pair)
        {
            Line(name, [.. pair.Linear.Weights, pair.Linear.Bias]);
            Line("bags", [pair.Boosted.Length]);
            foreach (var trees in pair.Boosted)
                WriteTrees(name, trees);
        }
    }

    private static string Text(double number) =>
        double.IsPositiveInfinity(number) ? "inf" : number.ToString("G6", CultureInfo.InvariantCulture);
}
