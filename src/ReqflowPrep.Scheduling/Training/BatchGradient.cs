using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lanes = System.Runtime.Intrinsics.Vector256<double>;

namespace ReqflowPrep.Scheduling.Training;

/// <summary>The gradient of the cross-entropy of a batch, by hand-written derivatives: each card is run once forward and once back, whatever the number of its items.</summary>
internal sealed class BatchGradient(int maxHistory, bool enableShortTerm)
{
    // What the way back needs, reused for every group of cards: the inner loop allocates nothing.
    private readonly LaneStep[] _tape = new LaneStep[maxHistory];

    /// <summary>Adds a batch's gradient.</summary>
    /// <param name="batch">The cards.</param>
    /// <param name="weights">The 21 weights.</param>
    /// <param name="gradient">The derivative of the sum of weighted losses by each weight.</param>
    public void Add(LaneBatch batch, ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var w = new LaneWeights(weights, enableShortTerm);
        var first = new FirstLanes(weights);
        var sum = default(LaneGradient);
        var start = 0;
        foreach (var steps in batch.Steps)
        {
            AddGroup(batch, start, steps, w, first, ref sum, gradient);
            start += steps * LaneBatch.Lanes;
        }

        sum.AddTo(gradient);
    }

    // A training is over before the JIT would find by itself that this is hot: unoptimized, the first one takes many times as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddGroup(LaneBatch batch, int start, int steps, in LaneWeights w, in FirstLanes first, ref LaneGradient sum, Span<double> gradient)
    {
        var length = steps * LaneBatch.Lanes;
        var days = MemoryMarshal.Cast<double, Lanes>(batch.Days.Slice(start, length));
        var grades = MemoryMarshal.Cast<double, Lanes>(batch.Grades.Slice(start, length));
        var importance = MemoryMarshal.Cast<double, Lanes>(batch.Importance.Slice(start, length));

        var (s, d) = first.Of(grades[0]);
        for (var i = 1; i < steps; i++)
            _tape[i].Forward(w, days[i], grades[i], ref s, ref d);

        var (slopeS, slopeD) = (Lanes.Zero, Lanes.Zero);
        for (var i = steps - 1; i > 0; i--)
            _tape[i].Backward(w, days[i], grades[i], importance[i], ref slopeS, ref slopeD, ref sum);
        first.AddTo(gradient, grades[0], slopeS, slopeD);
    }
}
