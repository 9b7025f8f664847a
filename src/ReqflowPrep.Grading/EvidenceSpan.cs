namespace ReqflowPrep.Grading;

/// <summary>A passage of the answer.</summary>
/// <param name="Start">Index of its first UTF-16 code unit in the answer.</param>
/// <param name="End">Index after its last UTF-16 code unit.</param>
/// <param name="Text">The passage itself: <c>answer[Start..End]</c>.</param>
public sealed record EvidenceSpan(int Start, int End, string Text);
