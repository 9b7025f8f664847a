namespace ReqflowPrep.Grading.Calibration;

/// <summary>Between probabilities and their log-odds.</summary>
internal static class LogOdds
{
    /// <summary>The probability, 0 to 1.</summary>
    public static double ToProbability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The log-odds, kept within ±12.</summary>
    public static double Of(double probability) => Math.Clamp(Math.Log(probability / (1 - probability)), -12, 12);
}
