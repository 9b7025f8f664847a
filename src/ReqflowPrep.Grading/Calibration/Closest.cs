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

    /// <summary>Takes an exemplar into account.</summary>
    public void Take(ExemplarKind kind, float similarity)
    {
        switch (kind)
        {
            case ExemplarKind.Met:
                if (similarity > Met)
                    (Met, SecondMet) = (similarity, Met);
                else if (similarity > SecondMet)
                    SecondMet = similarity;
                break;
            case ExemplarKind.Near:
                Near = similarity > Near ? similarity : Near;
                break;
            default:
                Contradicted = similarity > Contradicted ? similarity : Contradicted;
                break;
        }
    }
}
