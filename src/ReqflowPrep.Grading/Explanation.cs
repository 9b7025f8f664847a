namespace ReqflowPrep.Grading;

/// <summary>Words a verdict. Names the criterion, never an exemplar that would give the answer away.</summary>
internal static class Explanation
{
    public static string Of(Criterion criterion, Verdict verdict, bool review)
    {
        var text = criterion.Text.Trim().TrimEnd('.');
        var sentence = verdict switch
        {
            Verdict.Met => $"The marked passage covers \"{text}\"",
            Verdict.Contradicted => $"The marked passage says the opposite of \"{text}\"",
            _ => $"No passage covers \"{text}\"",
        };
        return review ? sentence + ", but it is a close call." : sentence + ".";
    }
}
