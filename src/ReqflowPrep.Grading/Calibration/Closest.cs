using System.Numerics;
using System.Runtime.InteropServices;
using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>How similar the closest exemplars of one criterion are, by kind; at least 0.</summary>
internal struct Closest
{
    public float Met;
    public float SecondMet;
    public float Near;
    public float Contradicted;

    /// <summary>The closest of any kind.</summary>
    public readonly float Any => Math.Max(Met, Math.Max(Near, Contradicted));

    /// <summary>Takes exemplars of one kind into account.</summary>
    public void Take(ExemplarKind kind, ReadOnlySpan<float> similarities)
    {
        switch (kind)
        {
            case ExemplarKind.Met:
                TakeMet(similarities);
                break;
            case ExemplarKind.Near:
                Near = Highest(similarities, Near);
                break;
            default:
                Contradicted = Highest(similarities, Contradicted);
                break;
        }
    }

    private static float Highest(ReadOnlySpan<float> similarities, float least)
    {
        var highest = new Vector<float>(least);
        var lanes = MemoryMarshal.Cast<float, Vector<float>>(similarities);
        foreach (var lane in lanes)
            highest = Vector.Max(highest, lane);
        for (var k = 0; k < Vector<float>.Count; k++)
            least = Math.Max(least, highest[k]);
        foreach (var similarity in similarities[(lanes.Length * Vector<float>.Count)..])
            least = Math.Max(least, similarity);
        return least;
    }

    // The two highest of each lane, and then of all lanes.
    private void TakeMet(ReadOnlySpan<float> similarities)
    {
        var (first, second) = (Vector<float>.Zero, Vector<float>.Zero);
        var lanes = MemoryMarshal.Cast<float, Vector<float>>(similarities);
        foreach (var lane in lanes)
            (first, second) = (Vector.Max(first, lane), Vector.Max(second, Vector.Min(first, lane)));
        for (var k = 0; k < Vector<float>.Count; k++)
        {
            TakeMet(first[k]);
            TakeMet(second[k]);
        }

        foreach (var similarity in similarities[(lanes.Length * Vector<float>.Count)..])
            TakeMet(similarity);
    }

    private void TakeMet(float similarity)
    {
        if (similarity > Met)
            (Met, SecondMet) = (similarity, Met);
        else if (similarity > SecondMet)
            SecondMet = similarity;
    }
}
