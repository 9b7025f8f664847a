namespace ReqflowPrep.Grading;

/// <summary>A misconception that an answer asserts.</summary>
/// <param name="Id">The misconception's id.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1, that the answer asserts it.</param>
/// <param name="Evidence">The passage that asserts it.</param>
public sealed record MisconceptionFinding(string Id, double Confidence, EvidenceSpan Evidence);
