using ReqflowPrep.Grading.Calibration;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>L2-regularized logistic regression on standardized features by Newton's method.</summary>
internal static class LogisticRegression
{
    private const int Iterations = 12;

    public static LinearModel Fit(double[][] rows, bool[] outcomes, double regularization)
    {
        var width = rows[0].Length;
        var mean = new double[width];
        var scale = new double[width];
        for (var k = 0; k < width; k++)
        {
            mean[k] = rows.Average(row => row[k]);
            scale[k] = Math.Sqrt(rows.Average(row => Math.Pow(row[k] - mean[k], 2))) + 1e-9;
        }

        double[][] standard = [.. rows.Select(row => (double[])[.. row.Select((value, k) => (value - mean[k]) / scale[k]), 1])];
        var weights = new double[width + 1];
        for (var i = 0; i < Iterations; i++)
        {
            var step = Step(standard, outcomes, weights, regularization);
            for (var k = 0; k <= width; k++)
                weights[k] -= step[k];
        }

        double[] plain = [.. Enumerable.Range(0, width).Select(k => weights[k] / scale[k])];
        return new(plain, weights[width] - plain.Select((weight, k) => weight * mean[k]).Sum());
    }

    private static double[] Step(double[][] rows, bool[] outcomes, double[] weights, double regularization)
    {
        var width = weights.Length;
        var gradient = new double[width];
        var hessian = new double[width, width];
        for (var k = 0; k < width; k++)
        {
            var penalty = k == width - 1 ? 1e-6 : regularization;
            gradient[k] = penalty * weights[k];
            hessian[k, k] = penalty;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var score = 0.0;
            for (var k = 0; k < width; k++)
                score += weights[k] * row[k];
            var p = LogOdds.ToProbability(score);
            for (var a = 0; a < width; a++)
            {
                gradient[a] += (p - (outcomes[i] ? 1 : 0)) * row[a];
                var curvature = p * (1 - p) * row[a];
                for (var b = 0; b <= a; b++)
                    hessian[a, b] += curvature * row[b];
            }
        }

        return Solve(hessian, gradient);
    }

    // Cholesky: the lower triangle is given and the matrix is positive definite.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                    sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(sum) : sum / matrix[j, j];
            }

        var solution = new double[n];
        for (var i = 0; i < n; i++)
        {
            solution[i] = right[i];
            for (var k = 0; k < i; k++)
                solution[i] -= matrix[i, k] * solution[k];
            solution[i] /= matrix[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
                solution[i] -= matrix[k, i] * solution[k];
            solution[i] /= matrix[i, i];
        }

        return solution;
    }
}
