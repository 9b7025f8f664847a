using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Learning;

/// <summary>
/// A separator between positive and negative exemplars in dual form: a passage's score is the weighted sum of its similarities with the
/// exemplars, plus a bias.
/// </summary>
/// <param name="Weights">One weight an exemplar.</param>
/// <param name="Bias">Score of a passage that resembles none.</param>
internal sealed record Separator(float[] Weights, float Bias)
{
    // Penalty of a violated margin; flat between 3 and 30 leave-one-question-out.
    private const double Penalty = 10;
    private const int MostPasses = 60;
    private const double SmallestChange = 5e-3;

    /// <summary>
    /// Trains a support vector machine with squared hinge loss and balanced classes by dual coordinate descent (Hsieh et al., "A dual
    /// coordinate descent method for large-scale linear SVM", 2008). The bias is a feature that is always 1.
    /// </summary>
    /// <param name="similarities">Similarity of every exemplar with every exemplar.</param>
    /// <param name="labels">+1 positive, -1 negative, 0 left out.</param>
    public static Separator Train(float[][] similarities, sbyte[] labels)
    {
        double positives = labels.Count(label => label > 0);
        double negatives = labels.Count(label => label < 0);
        var weights = new float[labels.Length];
        if (positives == 0 || negatives == 0)
            return new(weights, positives > 0 ? 0 : -1);
        var scores = new float[labels.Length];
        var bias = 0f;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var largest = 0.0;
            for (var i = 0; i < labels.Length; i++)
            {
                if (labels[i] == 0)
                    continue;
                double sign = labels[i];
                var slack = (sign > 0 ? positives : negatives) / (Penalty * (positives + negatives));
                var alpha = weights[i] * sign;
                var gradient = sign * (scores[i] + bias) - 1 + slack * alpha;
                var next = Math.Max(0, alpha - gradient / (similarities[i][i] + 1 + slack));
                var change = (float)((next - alpha) * sign);
                if (change == 0)
                    continue;
                largest = Math.Max(largest, Math.Abs(change));
                weights[i] += change;
                bias += change;
                Rows.Add(scores, change, similarities[i]);
            }

            if (largest < SmallestChange)
                break;
        }

        return new(weights, bias);
    }

    /// <summary>Score of a text from its similarity with every exemplar: positive on the side of the positive exemplars.</summary>
    public float Score(float[] similarities)
    {
        var sum = Bias;
        for (var i = 0; i < similarities.Length; i++)
            sum += Weights[i] * similarities[i];
        return sum;
    }

    /// <summary>The same separator among more exemplars, which it gives no weight.</summary>
    public Separator Extended(int count) => this with { Weights = [.. Weights, .. new float[count - Weights.Length]] };
}
