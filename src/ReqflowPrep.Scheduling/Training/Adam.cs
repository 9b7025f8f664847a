namespace ReqflowPrep.Scheduling.Training;

/// <summary>Kingma and Ba's optimizer (2014): each weight moves by its mean gradient over the root of its mean squared gradient, so that all move at one pace.</summary>
internal sealed class Adam
{
    private const double MeanDecay = 0.9;
    private const double SquareDecay = 0.999;
    private const double Epsilon = 1e-8;

    private readonly double[] _mean = new double[FsrsParameters.Count];
    private readonly double[] _square = new double[FsrsParameters.Count];
    private int _steps;

    /// <summary>Moves the weights against the gradient.</summary>
    public void Step(Span<double> weights, ReadOnlySpan<double> gradient, double rate)
    {
        _steps++;

        // Both means start at 0; these undo what that does to the first steps.
        var meanShare = 1 - Math.Pow(MeanDecay, _steps);
        var squareShare = 1 - Math.Pow(SquareDecay, _steps);
        for (var i = 0; i < weights.Length; i++)
        {
            _mean[i] = (MeanDecay * _mean[i]) + ((1 - MeanDecay) * gradient[i]);
            _square[i] = (SquareDecay * _square[i]) + ((1 - SquareDecay) * gradient[i] * gradient[i]);
            weights[i] -= rate * (_mean[i] / meanShare) / (Math.Sqrt(_square[i] / squareShare) + Epsilon);
        }
    }
}
