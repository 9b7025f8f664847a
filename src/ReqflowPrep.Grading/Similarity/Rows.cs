using System.Numerics;

namespace ReqflowPrep.Grading.Similarity;

/// <summary>
/// Element-wise arithmetic on rows. Each element is computed alone, so the width of the machine's vectors never changes a result; sums across
/// elements are left to plain loops for that reason.
/// </summary>
internal static class Rows
{
    // Floats in a vector of most machines.
    private const int Lanes = 8;

    /// <summary>A length filled up so that nothing is left for the slow end of a loop.</summary>
    public static int Filled(int length) => (length + Lanes - 1) / Lanes * Lanes;

    /// <summary>sum += row</summary>
    public static void Add(float[] sum, float[] row)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sum, i) + new Vector<float>(row, i)).CopyTo(sum, i);
        for (; i < sum.Length; i++)
            sum[i] += row[i];
    }

    /// <summary>most = max(most, row); a longer row's other elements are left out.</summary>
    public static void Max(float[] most, float[] row)
    {
        var i = 0;
        for (; i <= most.Length - Vector<float>.Count; i += Vector<float>.Count)
            Vector.Max(new Vector<float>(most, i), new Vector<float>(row, i)).CopyTo(most, i);
        for (; i < most.Length; i++)
            most[i] = row[i] > most[i] ? row[i] : most[i];
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

    /// <summary>sum += factor × a × b; a and b may be the sum itself.</summary>
    public static void AddProduct(float[] sum, float factor, float[] a, float[] b)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sum, i) + factor * new Vector<float>(a, i) * new Vector<float>(b, i)).CopyTo(sum, i);
        for (; i < sum.Length; i++)
            sum[i] += factor * a[i] * b[i];
    }

    /// <summary>sum += factors[0] × rows[0] + factors[1] × rows[1] + …, in that order; four vectors at a time, so that they need not wait for each other.</summary>
    public static void Add(float[] sum, float[] factors, float[][] rows)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i <= sum.Length - (4 * width); i += 4 * width)
        {
            var (a, b, c, d) = (new Vector<float>(sum, i), new Vector<float>(sum, i + width), new Vector<float>(sum, i + (2 * width)), new Vector<float>(sum, i + (3 * width)));
            for (var k = 0; k < factors.Length; k++)
            {
                var (factor, row) = (new Vector<float>(factors[k]), rows[k]);
                a += factor * new Vector<float>(row, i);
                b += factor * new Vector<float>(row, i + width);
                c += factor * new Vector<float>(row, i + (2 * width));
                d += factor * new Vector<float>(row, i + (3 * width));
            }

            a.CopyTo(sum, i);
            b.CopyTo(sum, i + width);
            c.CopyTo(sum, i + (2 * width));
            d.CopyTo(sum, i + (3 * width));
        }

        for (; i <= sum.Length - width; i += width)
        {
            var a = new Vector<float>(sum, i);
            for (var k = 0; k < factors.Length; k++)
                a += new Vector<float>(factors[k]) * new Vector<float>(rows[k], i);
            a.CopyTo(sum, i);
        }

        for (; i < sum.Length; i++)
            for (var k = 0; k < factors.Length; k++)
                sum[i] += factors[k] * rows[k][i];
    }
}
