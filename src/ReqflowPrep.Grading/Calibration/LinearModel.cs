namespace ReqflowPrep.Grading.Calibration;

/// <summary>Log-odds as a weighted sum of features.</summary>
/// <param name="Weights">One a feature.</param>
/// <param name="Bias">The constant.</param>
internal sealed record LinearModel(double[] Weights, double Bias)
{
    /// <summary>Log-odds for a row of features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * features[i];
        return sum;
    }
}
