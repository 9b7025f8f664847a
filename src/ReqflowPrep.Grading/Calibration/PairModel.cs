namespace ReqflowPrep.Grading.Calibration;

/// <summary>Log-odds from features: the mean of a linear model and of several boosted ones.</summary>
internal sealed record PairModel(LinearModel Linear, Trees[] Boosted)
{
    // Nothing seen in training is surer than this.
    private const double MostLinear = 12;

    /// <summary>Log-odds of each row.</summary>
    /// <param name="rows">Features by row.</param>
    /// <param name="columns">The same by feature.</param>
    public double[] Score(double[][] rows, float[][] columns)
    {
        var scores = new double[rows.Length];
        foreach (var trees in Boosted)
        {
            var boosted = trees.Score(columns);
            for (var i = 0; i < scores.Length; i++)
                scores[i] += boosted[i] / Boosted.Length;
        }

        for (var i = 0; i < scores.Length; i++)
            scores[i] = (Math.Clamp(Linear.Score(rows[i]), -MostLinear, MostLinear) + scores[i]) / 2;
        return scores;
    }
}
