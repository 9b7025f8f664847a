namespace ReqflowPrep.Grading.Evaluation;

/// <summary>An answer with its verdicts, one a criterion.</summary>
internal sealed record DevAnswer(string Style, string Text, IReadOnlyList<Verdict> Labels);
