namespace ReqflowPrep.Grading.Similarity;

/// <summary>How much of what each criterion's own text asks for a passage covers; one value a criterion, 0 to 1, filled anew for each passage.</summary>
/// <param name="Exact">Share of the criterion's words that are there.</param>
/// <param name="Soft">The same, words of like meaning counted in part.</param>
/// <param name="Focus">Share of the passage's words that are like a word of the criterion.</param>
internal sealed record Coverage(float[] Exact, float[] Soft, float[] Focus)
{
    /// <summary>Room for a number of criteria.</summary>
    public Coverage(int count)
        : this(new float[count], new float[count], new float[count])
    {
    }
}
