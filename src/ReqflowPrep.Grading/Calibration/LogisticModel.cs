namespace ReqflowPrep.Grading.Calibration;

/// <summary>Logistic regression: the last weight is the bias.</summary>
internal sealed record LogisticModel(double[] Weights)
{
    /// <summary>Probability for a row of features.</summary>
    public double Probability(ReadOnlySpan<double> features)
    {
        var sum = Weights[^1];
        for (var i = 0; i < features.Length; i++)
            sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
