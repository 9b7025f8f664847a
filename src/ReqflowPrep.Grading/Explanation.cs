using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading;

/// <summary>Words a verdict: what was found or missing, and the exemplar that it resembles. Never a met exemplar of a criterion that is not met: it would give the answer away.</summary>
internal static class Explanation
{
    /// <param name="criterion">The criterion.</param>
    /// <param name="verdict">The verdict on it.</param>
    /// <param name="review">Whether it is a close call.</param>
    /// <param name="closest">The criterion's exemplar that the deciding passage is most like; null when it is like none.</param>
    public static string Of(Criterion criterion, Verdict verdict, bool review, Exemplar? closest)
    {
        var text = criterion.Text.Trim().TrimEnd('.');
        var sentence = (verdict, Quotable(criterion, closest)) switch
        {
            (Verdict.Met, { Kind: ExemplarKind.Met } like) => $"The marked passage covers \"{text}\": it resembles \"{Quote(like)}\"",
            (Verdict.Met, _) => $"The marked passage covers \"{text}\"",
            (Verdict.Contradicted, { Kind: ExemplarKind.Contradicted } like) => $"The marked passage says the opposite of \"{text}\": it resembles \"{Quote(like)}\"",
            (Verdict.Contradicted, _) => $"The marked passage says the opposite of \"{text}\"",
            (_, { Kind: ExemplarKind.Near } like) => $"No passage covers \"{text}\": the closest one resembles \"{Quote(like)}\", which is on the subject but does not say it",
            _ => $"No passage covers \"{text}\"",
        };
        return review ? sentence + "; it is a close call." : sentence + ".";
    }

    // Stand-ins made from the criterion's own words, or borrowed from another question, are nothing that its author wrote.
    private static Exemplar? Quotable(Criterion criterion, Exemplar? closest) => closest?.Kind switch
    {
        ExemplarKind.Met when criterion.Exemplars.Met.Contains(closest.Text) => closest,
        ExemplarKind.Near when criterion.Exemplars.Near.Contains(closest.Text) => closest,
        ExemplarKind.Contradicted when criterion.Exemplars.Contradicted.Contains(closest.Text) => closest,
        _ => null,
    };

    private static string Quote(Exemplar exemplar) => exemplar.Text.Trim().TrimEnd('.');
}
