namespace ReqflowPrep.Grading;

/// <summary>Words a verdict. Names the criterion, never an exemplar that would give the answer away.</summary>
internal static class Explanation
{
    public static string Of(Criterion criterion, Verdict verdict) => verdict switch
    {
        Verdict.Met => $"The marked passage covers this criterion: {criterion.Text}",
        Verdict.Contradicted => $"The marked passage says the opposite of this criterion: {criterion.Text}",
        _ => $"No passage covers this criterion: {criterion.Text}",
    };
}
