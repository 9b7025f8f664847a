namespace ReqflowPrep.Grading.Text;

/// <summary>A run of words of a text: a clause, a sentence or neighbors of them.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct Passage(int First, int End)
{
    /// <summary>Number of words.</summary>
    public int Length => End - First;
}
