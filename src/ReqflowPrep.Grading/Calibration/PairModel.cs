namespace ReqflowPrep.Grading.Calibration;

/// <summary>Probability from features: the mean of the log-odds of a linear model and of several boosted ones.</summary>
internal sealed record PairModel(LinearModel Linear, Trees[] Boosted)
{
    /// <summary>Calibrated probability, 0 to 1.</summary>
    public double Probability(double[] features)
    {
        var boosted = 0.0;
        foreach (var trees in Boosted)
            boosted += trees.Score(features);
        var linear = Math.Clamp(Linear.Score(features), -12, 12);
        return LogOdds.ToProbability((linear + boosted / Boosted.Length) / 2);
    }
}
