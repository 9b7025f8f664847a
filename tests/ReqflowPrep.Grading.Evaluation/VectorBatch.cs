using ReqflowPrep.Grading.Similarity;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>Pairs of statements that say the same. The loss of each is cross-entropy: its second statement has to be told from those of all other pairs.</summary>
internal sealed class VectorBatch(float[][] vectors, IReadOnlyList<(int[] First, int[] Second)> pairs)
{
    private const float Temperature = 0.1f;

    // A text of words without vectors has no direction yet.
    private const float Shortest = 1e-3f;

    /// <summary>The gradient of the mean loss by word.</summary>
    public IEnumerable<KeyValuePair<int, float[]>> Gradient()
    {
        var first = pairs.Select(pair => Embed(pair.First)).ToArray();
        var second = pairs.Select(pair => Embed(pair.Second)).ToArray();
        var (byFirst, bySecond) = (Zeros(), Zeros());
        for (var i = 0; i < pairs.Count; i++)
        {
            var chances = Softmax(first[i].Direction, second);
            for (var j = 0; j < pairs.Count; j++)
            {
                var slope = (chances[j] - (i == j ? 1 : 0)) / Temperature / pairs.Count;
                Rows.Add(byFirst[i], slope, second[j].Direction);
                Rows.Add(bySecond[j], slope, first[i].Direction);
            }
        }

        var gradient = new Dictionary<int, float[]>();
        for (var i = 0; i < pairs.Count; i++)
        {
            Spread(pairs[i].First, first[i], byFirst[i], gradient);
            Spread(pairs[i].Second, second[i], bySecond[i], gradient);
        }

        return gradient;
    }

    private static float[] Softmax(float[] direction, (float[] Direction, float Length)[] others)
    {
        var cosines = Array.ConvertAll(others, other => Meaning.Dot(direction, other.Direction) / Temperature);
        var largest = cosines.Max();
        var chances = Array.ConvertAll(cosines, cosine => MathF.Exp(cosine - largest));
        var sum = chances.Sum();
        return Array.ConvertAll(chances, chance => chance / sum);
    }

    private (float[] Direction, float Length) Embed(int[] text)
    {
        var sum = new float[WordVectors.Size];
        foreach (var word in text)
            Rows.Add(sum, vectors[word]);
        var length = MathF.Max(Shortest, MathF.Sqrt(Meaning.Dot(sum, sum)));
        return (Array.ConvertAll(sum, x => x / length), length);
    }

    // Through the scaling to length 1: only what turns the direction counts.
    private static void Spread(int[] text, (float[] Direction, float Length) embedded, float[] slope, Dictionary<int, float[]> gradient)
    {
        var along = Meaning.Dot(embedded.Direction, slope);
        foreach (var word in text)
        {
            if (!gradient.TryGetValue(word, out var sum))
                gradient[word] = sum = new float[WordVectors.Size];
            for (var k = 0; k < sum.Length; k++)
                sum[k] += (slope[k] - (along * embedded.Direction[k])) / embedded.Length;
        }
    }

    private float[][] Zeros() => [.. pairs.Select(_ => new float[WordVectors.Size])];
}
