using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector256<double>;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>One review of four cards at once: the formulas of <see cref="Fsrs6"/>, and how a loss after the review depends on the memory before it and on the weights.</summary>
/// <remarks>
/// Fields are what the way back needs of the way there. A formula that no lane needs is skipped; what it would have left is then stale, and masked on the way back by
/// the same tests. "Slope" stands for the derivative of the loss by what it names. Both ways are optimized at their first call, as a first training is their only one.
/// </remarks>
internal struct LaneStep
{
    private Lanes _s, _d, _logS, _baseR, _logBase, _r;
    private Lanes _growth, _spacing;
    private Lanes _lapse, _lapseScale, _savings, _logSPlusOne, _logD;
    private Lanes _sameDay;
    private Lanes _rawS, _rawD, _movedD;

    private static Lanes One => Lanes.One;

    /// <summary>Takes the memories from before a review to after it.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="days">Learner days since the review before.</param>
    /// <param name="grade">The ratings, 1 to 4.</param>
    /// <param name="s">Stabilities.</param>
    /// <param name="d">Difficulties.</param>
    /// <returns>The probabilities of recall before the review.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Lanes Forward(in LaneWeights w, Lanes days, Lanes grade, ref Lanes s, ref Lanes d)
    {
        var sameDay = Vector256.Equals(days, Lanes.Zero) & w.ShortTerm;
        var again = Vector256.Equals(grade, One);
        var lapse = Vector256.AndNot(again, sameDay);
        var recall = ~(sameDay | again);
        _s = s;
        _d = d;
        _logS = Vector256.Log(s);
        _baseR = One + (w.Factor * days / s);
        _logBase = Vector256.Log(_baseR);
        _r = Vector256.Exp(-w.Decay * _logBase);
        var next = s;
        if (Any(recall))
        {
            _spacing = Vector256.Exp(w.RecallSpacing * (One - _r));
            _growth = w.RecallScale * (Vector256.Create(11.0) - d) * Vector256.Exp(-w.RecallDamping * _logS);
            next = Vector256.ConditionalSelect(recall, s * (One + (_growth * (_spacing - One) * Bonus(w, grade))), next);
        }

        if (Any(lapse))
        {
            _logD = Vector256.Log(d);
            _logSPlusOne = Vector256.Log(s + One);
            _savings = Vector256.Exp(w.LapseSavings * _logSPlusOne);
            _lapseScale = w.LapseScale * Vector256.Exp((w.LapseSpacing * (One - _r)) - (w.LapseHardness * _logD));
            _lapse = _lapseScale * (_savings - One);
            next = Vector256.ConditionalSelect(lapse, Vector256.Min(_lapse, s * w.LapseCap), next);
        }

        if (Any(sameDay))
        {
            _sameDay = Vector256.Exp((w.SameDayRate * (grade - Vector256.Create(3.0) + w.SameDayShift)) - (w.SameDayDamping * _logS));
            var held = Vector256.ConditionalSelect(again, _sameDay, Vector256.Max(_sameDay, One));
            next = Vector256.ConditionalSelect(sameDay, s * held, next);
        }

        _rawS = next;
        s = Vector256.Clamp(next, Vector256.Create(MemoryState.MinStability), Vector256.Create(MemoryState.MaxStability));
        _movedD = d - (w.DifficultyStep * (grade - Vector256.Create(3.0)) * (Vector256.Create(10.0) - d));
        _rawD = _movedD + (w.DifficultyPull * (w.EasyDifficulty - _movedD));
        d = Vector256.Clamp(_rawD, One, Vector256.Create(10.0));
        return _r;
    }

    /// <summary>Takes the slopes from after the review to before it, and adds what the weights had to do with them.</summary>
    /// <param name="w">The weights.</param>
    /// <param name="days">Learner days since the review before.</param>
    /// <param name="grade">The ratings, 1 to 4.</param>
    /// <param name="importance">The weight of this review in the loss; 0 where it is not predicted.</param>
    /// <param name="slopeS">By stability.</param>
    /// <param name="slopeD">By difficulty.</param>
    /// <param name="sum">By the weights.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void Backward(in LaneWeights w, Lanes days, Lanes grade, Lanes importance, ref Lanes slopeS, ref Lanes slopeD, ref LaneGradient sum)
    {
        var sameDay = Vector256.Equals(days, Lanes.Zero) & w.ShortTerm;
        var again = Vector256.Equals(grade, One);
        var lapse = Vector256.AndNot(again, sameDay);
        var recall = ~(sameDay | again);
        var steps = grade - Vector256.Create(3.0);

        // Nothing flows through a value that was held at a bound.
        var g = slopeS & Vector256.GreaterThanOrEqual(_rawS, Vector256.Create(MemoryState.MinStability)) & Vector256.LessThanOrEqual(_rawS, Vector256.Create(MemoryState.MaxStability));
        var h = slopeD & Vector256.GreaterThanOrEqual(_rawD, One) & Vector256.LessThanOrEqual(_rawD, Vector256.Create(10.0));

        sum.W7 += h * (w.EasyDifficulty - _movedD);
        var pulled = h * w.DifficultyPull;
        sum.W4 += pulled;
        sum.W5 += pulled * w.EasyDifficultySlope;
        var moved = h - pulled;
        sum.W6 -= moved * steps * (Vector256.Create(10.0) - _d) / 9;
        var backD = moved * (One + (w.DifficultyStep * steps));

        var backS = Lanes.Zero;
        var forgotten = One - _r;
        var recalled = Vector256.ConditionalSelect(again, Lanes.Zero, One);
        var clamped = Vector256.Clamp(_r, Vector256.Create(1e-7), Vector256.Create(1 - 1e-7));
        var backR = importance * (clamped - recalled) / (clamped * (One - clamped));

        if (Any(recall))
        {
            var gr = g & recall;
            var bonus = Bonus(w, grade);
            var plain = _growth * (_spacing - One);
            var gain = plain * bonus;
            var slope = gr * _s;
            var grown = slope * gain;
            backS += gr + (gr * gain * (One - w.RecallDamping));
            backD -= grown / (Vector256.Create(11.0) - _d);
            var spaced = slope * _growth * bonus * _spacing;
            backR -= spaced * w.RecallSpacing;
            sum.W8 += grown;
            sum.W9 -= grown * _logS;
            sum.W10 += spaced * forgotten;
            sum.W15 += slope * plain & Vector256.Equals(grade, Vector256.Create(2.0));
            sum.W16 += slope * plain & Vector256.Equals(grade, Vector256.Create(4.0));
        }

        if (Any(lapse))
        {
            var capped = Vector256.LessThan(_s * w.LapseCap, _lapse);
            var gl = Vector256.AndNot(g & lapse, capped);
            var slope = gl * _lapse;
            var saved = gl * _lapseScale * _savings;
            backS += saved * w.LapseSavings / (_s + One);
            backD -= slope * w.LapseHardness / _d;
            backR -= slope * w.LapseSpacing;
            sum.W11 += slope / w.LapseScale;
            sum.W12 -= slope * _logD;
            sum.W13 += saved * _logSPlusOne;
            sum.W14 += slope * forgotten;

            var gc = g & lapse & capped;
            backS += gc * w.LapseCap;
            var cap = gc * _s * w.LapseCap;
            sum.W17 -= cap * w.SameDayShift;
            sum.W18 -= cap * w.SameDayRate;
        }

        if (Any(sameDay))
        {
            var free = again | Vector256.GreaterThanOrEqual(_sameDay, One);
            var gs = g & sameDay & free;
            var slope = gs * _s * _sameDay;
            backS += (gs * _sameDay * (One - w.SameDayDamping)) + Vector256.AndNot(g & sameDay, free);
            sum.W17 += slope * (steps + w.SameDayShift);
            sum.W18 += slope * w.SameDayRate;
            sum.W19 -= slope * _logS;
        }

        // R depends on S by the curve, and on w20 both as its exponent and by its factor.
        var curve = backR * _r;
        var bend = curve * w.Decay * days / (_baseR * _s);
        backS += bend * w.Factor / _s;
        sum.W20 -= (curve * _logBase) + (bend * w.FactorSlope);
        slopeS = backS;
        slopeD = backD;
    }

    private static Lanes Bonus(in LaneWeights w, Lanes grade) => Vector256.ConditionalSelect(
        Vector256.Equals(grade, Vector256.Create(2.0)),
        w.HardPenalty,
        Vector256.ConditionalSelect(Vector256.Equals(grade, Vector256.Create(4.0)), w.EasyBonus, One));

    private static bool Any(Lanes mask) => mask.ExtractMostSignificantBits() != 0;
}
