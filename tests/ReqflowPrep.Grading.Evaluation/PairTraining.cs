using ReqflowPrep.Grading.Calibration;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Learns the probability of a verdict from what the passages of an answer add up to.</summary>
internal static class PairTraining
{
    private const double Regularization = 3;
    private const int Bags = 8;

    private static readonly BoostingOptions MetOptions = new(150, 0.06, 3, 15) { Directions = PairFeatures.MetDirections, Share = (0.7, 0.5) };
    private static readonly BoostingOptions ContradictedOptions = new(75, 0.06, 3, 15) { Directions = PairFeatures.ContradictedDirections, Share = (0.7, 0.5) };

    public static PairModel Fit(IEnumerable<LabelledPair> pairs, Verdict verdict)
    {
        LabelledPair[] used = [.. pairs.Where(pair => pair.Row is not null)];
        double[][] rows = [.. used.Select(pair => pair.Row!)];
        bool[] outcomes = [.. used.Select(pair => pair.Label == verdict)];
        var options = verdict == Verdict.Met ? MetOptions : ContradictedOptions;
        return new(
            LogisticRegression.Fit(rows, outcomes, Regularization),
            [.. Enumerable.Range(1, Bags).Select(seed => Boosting.Fit(rows, outcomes, null, options with { Seed = seed }))]);
    }
}
