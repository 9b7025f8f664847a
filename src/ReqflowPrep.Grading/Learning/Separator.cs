namespace ReqflowPrep.Grading.Learning;

/// <summary>
/// A linear separator between positive and negative exemplars in its dual form: a passage's score is the weighted sum of its similarities
/// with the exemplars, plus a bias.
/// </summary>
internal sealed record Separator(float[] Weights, float Bias)
{
    /// <summary>
    /// Trains an L2-regularized support vector machine with squared hinge loss and balanced classes by dual coordinate descent
    /// (Hsieh et al. 2008). +1 positive, -1 negative, 0 leave out.
    /// </summary>
    public static Separator Train(float[][] similarities, sbyte[] labels)
    {
        var n = labels.Length;
        var positives = labels.Count(l => l > 0);
        var negatives = labels.Count(l => l < 0);
        var weights = new float[n];
        if (positives == 0 || negatives == 0)
            return new(weights, positives > 0 ? 0 : -1);
        var used = Enumerable.Range(0, n).Where(i => labels[i] != 0).ToArray();
        double total = used.Length;
        var alpha = new double[n];
        var f = new double[n];
        double bias = 0;
        for (var pass = 0; pass < 60; pass++)
        {
            var change = 0.0;
            foreach (var i in used)
            {
                double y = labels[i];
                var c = Tuning.C * total / (2 * (y > 0 ? positives : negatives));
                var d = 1 / (2 * c);
                var gradient = y * (f[i] + bias) - 1 + d * alpha[i];
                var q = similarities[i][i] + Tuning.BiasK + d;
                var next = Math.Max(0, alpha[i] - gradient / q);
                var delta = next - alpha[i];
                if (delta == 0)
                    continue;
                alpha[i] = next;
                change = Math.Max(change, Math.Abs(delta));
                var row = similarities[i];
                for (var j = 0; j < n; j++)
                    f[j] += delta * y * row[j];
                bias += delta * y * Tuning.BiasK;
            }

            if (change < 1e-3)
                break;
        }

        foreach (var i in used)
            weights[i] = (float)(alpha[i] * labels[i]);
        return new(weights, (float)bias);
    }

    /// <summary>Score of a passage: positive on the side of the positive exemplars.</summary>
    public float Score(ReadOnlySpan<float> similarities)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * similarities[i];
        return sum;
    }
}
