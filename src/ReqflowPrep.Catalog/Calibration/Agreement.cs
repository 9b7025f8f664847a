using ReqflowPrep.Grading;

namespace ReqflowPrep.Catalog;

/// <summary>How the grader's verdicts agree with those that a fair interviewer gave, added up pair by pair.</summary>
public sealed class Agreement
{
    private const int Bins = 10;

    private readonly int[] _inBin = new int[Bins];
    private readonly int[] _metInBin = new int[Bins];
    private readonly double[] _confidenceInBin = new double[Bins];
    private int _bothMet;
    private int _bothNot;
    private int _onlyExpected;
    private int _onlyGiven;
    private int _contradictedBoth;
    private int _contradictedExpected;
    private int _contradictedGiven;

    /// <summary>Pairs of a criterion and an answer.</summary>
    public int Pairs => _bothMet + _bothNot + _onlyExpected + _onlyGiven;

    /// <summary>The share of pairs on which both say met, or both do not; 0 to 1.</summary>
    public double Accuracy => Share(_bothMet + _bothNot, Pairs);

    /// <summary>The mean of the F1 of met and the F1 of not met; 0 to 1. Unlike accuracy it cannot be had by always saying the commoner one.</summary>
    public double MacroF1 => (F1(_bothMet, _onlyGiven, _onlyExpected) + F1(_bothNot, _onlyExpected, _onlyGiven)) / 2;

    /// <summary>Of the verdicts contradicted, the share that the interviewer gave too; 0 to 1.</summary>
    public double ContradictedPrecision => Share(_contradictedBoth, _contradictedGiven);

    /// <summary>Of the interviewer's contradicted, the share that the grader found; 0 to 1.</summary>
    public double ContradictedRecall => Share(_contradictedBoth, _contradictedExpected);

    /// <summary>Expected calibration error: how far the confidence is from the share that is met, averaged over ten bins of confidence; 0 to 1.</summary>
    public double CalibrationError =>
        Enumerable.Range(0, Bins).Where(bin => _inBin[bin] > 0).Sum(bin => Math.Abs(_confidenceInBin[bin] - _metInBin[bin])) / Math.Max(1, Pairs);

    /// <summary>Adds one pair.</summary>
    /// <param name="expected">The interviewer's verdict.</param>
    /// <param name="given">The grader's verdict.</param>
    /// <param name="confidence">The grader's probability that the criterion is met; 0 to 1.</param>
    public void Add(Verdict expected, Verdict given, double confidence)
    {
        var met = expected == Verdict.Met;
        if (met && given == Verdict.Met) _bothMet++;
        else if (met) _onlyExpected++;
        else if (given == Verdict.Met) _onlyGiven++;
        else _bothNot++;

        if (expected == Verdict.Contradicted) _contradictedExpected++;
        if (given == Verdict.Contradicted) _contradictedGiven++;
        if (expected == Verdict.Contradicted && given == Verdict.Contradicted) _contradictedBoth++;

        var bin = Math.Clamp((int)(confidence * Bins), 0, Bins - 1);
        _inBin[bin]++;
        _confidenceInBin[bin] += confidence;
        if (met) _metInBin[bin]++;
    }

    private static double F1(int hits, int falseAlarms, int misses) => Share(2 * hits, (2 * hits) + falseAlarms + misses);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
