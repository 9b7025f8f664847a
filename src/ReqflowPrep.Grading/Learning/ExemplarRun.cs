namespace ReqflowPrep.Grading.Learning;

/// <summary>Neighboring exemplars of one criterion and kind.</summary>
/// <param name="Criterion">Index of the criterion.</param>
/// <param name="Kind">Which of its lists they are from.</param>
/// <param name="First">Index of the first of them.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct ExemplarRun(int Criterion, ExemplarKind Kind, int First, int End)
{
    /// <summary>Number of them.</summary>
    public int Length => End - First;

    /// <summary>All runs in order; what belongs to no criterion is in none.</summary>
    public static IEnumerable<ExemplarRun> Of(Exemplar[] exemplars)
    {
        for (int first = 0, end; first < exemplars.Length; first = end)
        {
            var (criterion, kind) = (exemplars[first].Criterion, exemplars[first].Kind);
            for (end = first + 1; end < exemplars.Length && exemplars[end].Criterion == criterion && exemplars[end].Kind == kind;)
                end++;
            if (criterion >= 0)
                yield return new(criterion, kind, first, end);
        }
    }
}
