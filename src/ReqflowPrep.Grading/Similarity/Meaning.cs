using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>What a text means: the sum of its content words' vectors, at length 1.</summary>
internal static class Meaning
{
    /// <summary>The direction of a text; all zero when none of its words is known.</summary>
    public static float[] Of(string text, WordVectors vectors) => Of(Tokenizer.Tokenize(text), vectors);

    /// <inheritdoc cref="Of(string, WordVectors)"/>
    public static float[] Of(Word[] words, WordVectors vectors)
    {
        var sum = new float[WordVectors.Size];
        foreach (var word in words.Where(word => word.IsContent).DistinctBy(word => word.Form))
            if (vectors.Of(word) is { } vector)
                Rows.Add(sum, vector);
        var scale = ExemplarIndex.Inverse(MathF.Sqrt(Dot(sum, sum)));
        return Array.ConvertAll(sum, x => x * scale);
    }

    /// <summary>Cosine of two directions. Summed one after the other, so that it is the same on every machine.</summary>
    public static float Dot(float[] a, float[] b)
    {
        var sum = 0f;
        for (var k = 0; k < a.Length; k++)
            sum += a[k] * b[k];
        return sum;
    }
}
