using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector256<double>;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>The first review of four cards at once: S0 = w[G − 1], D0 = w4 − e^(w5 (G − 1)) + 1 held within 1 to 10.</summary>
internal readonly ref struct FirstLanes(ReadOnlySpan<double> weights)
{
    private readonly ReadOnlySpan<double> _w = weights;

    public (Lanes S, Lanes D) Of(Lanes grades)
    {
        Span<double> s = stackalloc double[LaneBatch.Lanes];
        Span<double> d = stackalloc double[LaneBatch.Lanes];
        for (var lane = 0; lane < LaneBatch.Lanes; lane++)
        {
            var rating = (int)grades[lane];
            s[lane] = _w[rating - 1];
            d[lane] = Math.Max(Difficulty(rating), MemoryState.MinDifficulty);
        }

        return (Vector256.Create<double>(s), Vector256.Create<double>(d));
    }

    /// <summary>Adds what the slopes after the first review say of w0 to w5.</summary>
    public void AddTo(Span<double> gradient, Lanes grades, Lanes slopeS, Lanes slopeD)
    {
        for (var lane = 0; lane < LaneBatch.Lanes; lane++)
        {
            var rating = (int)grades[lane];
            gradient[rating - 1] += slopeS[lane];

            // Nothing flows through a difficulty that was held at its lower bound; the upper one it can't pass, as w4 can't.
            if (Difficulty(rating) < MemoryState.MinDifficulty)
                continue;
            gradient[4] += slopeD[lane];
            gradient[5] -= slopeD[lane] * (rating - 1) * Math.Exp(_w[5] * (rating - 1));
        }
    }

    private double Difficulty(int rating) => _w[4] - Math.Exp(_w[5] * (rating - 1)) + 1;
}
