namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Measures of agreement with labels.</summary>
internal static class Measures
{
    public static double Accuracy(IReadOnlyList<Prediction> all) => all.Average(p => (p.Verdict == Verdict.Met) == p.IsMet ? 1.0 : 0);

    /// <summary>Mean of the F1 of met and of not met.</summary>
    public static double MacroF1(IReadOnlyList<Prediction> all)
    {
        double both = all.Count(p => p.IsMet && p.Verdict == Verdict.Met);
        double neither = all.Count(p => !p.IsMet && p.Verdict != Verdict.Met);
        var wrong = all.Count - both - neither;
        return ((2 * both / ((2 * both) + wrong)) + (2 * neither / ((2 * neither) + wrong))) / 2;
    }

    /// <summary>Probability that a positive is ranked above a negative.</summary>
    public static double Auc(IReadOnlyList<Prediction> all, Func<Prediction, double> score, Func<Prediction, bool> positive)
    {
        var ranked = all.OrderBy(score).ToArray();
        double ranks = 0, positives = all.Count(positive);
        for (var i = 0; i < ranked.Length;)
        {
            var end = i;
            while (end < ranked.Length && score(ranked[end]) == score(ranked[i]))
                end++;
            ranks += ranked[i..end].Count(positive) * (i + end + 1) / 2.0;
            i = end;
        }

        return (ranks - (positives * (positives + 1) / 2)) / (positives * (all.Count - positives));
    }

    /// <summary>Expected calibration error over ten bins of equal width.</summary>
    public static double CalibrationError(IReadOnlyList<Prediction> all) => all
        .GroupBy(p => Math.Min(9, (int)(p.Met * 10)))
        .Sum(bin => Math.Abs(bin.Sum(p => p.Met - (p.IsMet ? 1 : 0)))) / all.Count;

    public static (double Precision, double Recall) Contradicted(IReadOnlyList<Prediction> all)
    {
        double found = all.Count(p => p.Verdict == Verdict.Contradicted);
        double right = all.Count(p => p.Verdict == Verdict.Contradicted && p.IsContradicted);
        return (found == 0 ? 0 : right / found, right / Math.Max(1, all.Count(p => p.IsContradicted)));
    }

    /// <summary>Highest precision at a recall of at least the given one.</summary>
    public static double PrecisionAt(IReadOnlyList<Prediction> all, double recall)
    {
        double right = 0, best = 0, positives = all.Count(p => p.IsContradicted);
        var ranked = all.OrderByDescending(p => p.Contradicted).ToArray();
        for (var i = 0; i < ranked.Length; i++)
        {
            right += ranked[i].IsContradicted ? 1 : 0;
            if (right >= recall * positives)
                best = Math.Max(best, right / (i + 1));
        }

        return best;
    }
}
