namespace ReqflowPrep.Grading;

/// <summary>How an answer did on one criterion.</summary>
/// <param name="Id">The criterion's id.</param>
/// <param name="Verdict">Met, not met or contradicted.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1, that the criterion is met.</param>
/// <param name="NeedsReview">Whether the verdict is close to a guess: a person should look.</param>
/// <param name="Evidence">The passages that decided; empty when the criterion is not met.</param>
/// <param name="Closest">The passage that comes closest to the criterion, whatever the verdict; null for an answer without words.</param>
/// <param name="Explanation">One plain sentence. It never quotes a met exemplar unless the criterion is met.</param>
public sealed record CriterionResult(
    string Id,
    Verdict Verdict,
    double Confidence,
    bool NeedsReview,
    IReadOnlyList<EvidenceSpan> Evidence,
    EvidenceSpan? Closest,
    string Explanation);
