namespace ReqflowPrep.Grading.Evaluation;

/// <summary>An answer and a criterion with the verdict that people gave.</summary>
/// <param name="Question">Index of the question.</param>
/// <param name="Style">Style of the answer.</param>
/// <param name="Label">The verdict.</param>
/// <param name="Words">Number of words that were read.</param>
/// <param name="Row">Features of the pair; null when nothing of the answer counts.</param>
internal sealed record LabelledPair(int Question, string Style, Verdict Label, int Words, double[]? Row);
