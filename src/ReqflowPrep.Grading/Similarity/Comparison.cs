namespace ReqflowPrep.Grading.Similarity;

/// <summary>What a text has in common with every exemplar; filled anew for each text.</summary>
/// <param name="Forms">Likeness of stems and characters: c + c², c being the sum of two cosines, 0 to 6.</param>
/// <param name="Meanings">Cosine of meanings, −1 to 1.</param>
internal sealed record Comparison(float[] Forms, float[] Meanings)
{
    /// <summary>Room for a number of exemplars.</summary>
    public Comparison(int count)
        : this(new float[count], new float[count])
    {
    }
}
