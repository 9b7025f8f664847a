using System.Numerics;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Element-wise arithmetic on rows. Each element is computed alone, so the width of the machine's vectors never changes a result; sums across
/// elements are left to plain loops for that reason.
/// </summary>
internal static class Rows
{
    /// <summary>sum += row</summary>
    public static void Add(float[] sum, float[] row)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sum, i) + new Vector<float>(row, i)).CopyTo(sum, i);
        for (; i < sum.Length; i++)
            sum[i] += row[i];
    }

    /// <summary>sum += factor × row</summary>
    public static void Add(float[] sum, float factor, float[] row)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sum, i) + factor * new Vector<float>(row, i)).CopyTo(sum, i);
        for (; i < sum.Length; i++)
            sum[i] += factor * row[i];
    }
}
