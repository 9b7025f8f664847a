using System.Globalization;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Prints measures with their intervals.</summary>
internal static class Report
{
    private const int Resamples = 1000;

    public static void Print(string name, IReadOnlyList<Prediction> all, TextWriter output)
    {
        output.WriteLine($"## {name}: {all.Count} pairs of {all.Select(p => p.Pair.Question).Distinct().Count()} questions");
        output.WriteLine("| measure | value | 95 % interval over questions |");
        output.WriteLine("|---|---|---|");
        Row("accuracy (met or not)", Measures.Accuracy);
        Row("macro-F1 (met or not)", Measures.MacroF1);
        Row("AUC (met)", set => Measures.Auc(set, p => p.Met, p => p.IsMet));
        Row("mean probability less share of met", set => set.Average(p => p.Met) - set.Average(p => p.IsMet ? 1.0 : 0));
        Row("calibration error (ECE)", Measures.CalibrationError);
        Row("contradicted: AUC", set => Measures.Auc(set, p => p.Contradicted, p => p.IsContradicted));
        Row("contradicted: precision", set => Measures.Contradicted(set).Precision);
        Row("contradicted: recall", set => Measures.Contradicted(set).Recall);
        Row("contradicted: precision at recall .60", set => Measures.PrecisionAt(set, 0.6));
        foreach (var style in all.Select(p => p.Pair.Style).Distinct().Order(StringComparer.Ordinal))
            Row($"accuracy: {style}", set => Measures.Accuracy([.. set.Where(p => p.Pair.Style == style)]));
        output.WriteLine();

        void Row(string measure, Func<IReadOnlyList<Prediction>, double> value)
        {
            var (low, high) = Interval(all, value);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {measure} | {value(all):F3} | {low:F3} to {high:F3} |"));
        }
    }

    // Bootstrap over questions: pairs of one question are not independent.
    private static (double Low, double High) Interval(IReadOnlyList<Prediction> all, Func<IReadOnlyList<Prediction>, double> value)
    {
        var questions = all.GroupBy(p => p.Pair.Question).Select(group => group.ToArray()).ToArray();
        var random = new Random(1);
        double[] values = [.. Enumerable.Range(0, Resamples)
            .Select(_ => value([.. Enumerable.Range(0, questions.Length).SelectMany(_ => questions[random.Next(questions.Length)])]))
            .Where(double.IsFinite).Order()];
        return (values[(int)(0.025 * values.Length)], values[(int)(0.975 * values.Length)]);
    }
}
