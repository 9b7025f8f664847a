using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector256<double>;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>A weight set spread over the lanes of a vector, with what can be computed once for a batch.</summary>
internal readonly struct LaneWeights
{
    public readonly Lanes RecallScale, RecallDamping, RecallSpacing, HardPenalty, EasyBonus;
    public readonly Lanes LapseScale, LapseHardness, LapseSavings, LapseSpacing, LapseCap;
    public readonly Lanes SameDayRate, SameDayShift, SameDayDamping;
    public readonly Lanes DifficultyStep, DifficultyPull, EasyDifficulty, EasyDifficultySlope;
    public readonly Lanes Decay, Factor, FactorSlope;

    /// <summary>All bits where same-day reviews have formulas of their own, none where they have not.</summary>
    public readonly Lanes ShortTerm;

    public LaneWeights(ReadOnlySpan<double> w, bool enableShortTerm)
    {
        RecallScale = Lane(Math.Exp(w[8]));
        RecallDamping = Lane(w[9]);
        RecallSpacing = Lane(w[10]);
        HardPenalty = Lane(w[15]);
        EasyBonus = Lane(w[16]);
        LapseScale = Lane(w[11]);
        LapseHardness = Lane(w[12]);
        LapseSavings = Lane(w[13]);
        LapseSpacing = Lane(w[14]);

        // Without same-day reviews there is no relearning step to leave room for: the cap is S, and no weight has to do with it.
        var (rate, shift) = enableShortTerm ? (w[17], w[18]) : (0, 0);
        LapseCap = Lane(Math.Exp(-rate * shift));
        SameDayRate = Lane(rate);
        SameDayShift = Lane(shift);
        SameDayDamping = Lane(w[19]);
        DifficultyStep = Lane(w[6] / 9);
        DifficultyPull = Lane(w[7]);
        EasyDifficulty = Lane(w[4] - Math.Exp(3 * w[5]) + 1);
        EasyDifficultySlope = Lane(-3 * Math.Exp(3 * w[5]));
        ShortTerm = enableShortTerm ? Lanes.AllBitsSet : Lanes.Zero;
        Decay = Lane(w[20]);
        var power = Math.Pow(0.9, -1 / w[20]);
        Factor = Lane(power - 1);
        FactorSlope = Lane(power * Math.Log(0.9) / (w[20] * w[20]));
    }

    private static Lanes Lane(double value) => Vector256.Create(value);
}
