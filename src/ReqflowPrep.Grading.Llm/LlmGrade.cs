namespace ReqflowPrep.Grading.Llm;

/// <summary>What the default grader and, when it could be asked, a language model make of an answer.</summary>
/// <param name="Criteria">One result a criterion, in the order of the rubric.</param>
/// <param name="Flags">What is odd about the answer, in alphabetical order.</param>
/// <param name="GraderName">Who judged: the language model, or the default grader when it judged alone.</param>
/// <param name="GraderVersion">Changes whenever its verdicts may.</param>
/// <param name="Note">Why the default grader judged alone; null when it did not.</param>
public sealed record LlmGrade(
    IReadOnlyList<CriterionResult> Criteria,
    IReadOnlyList<string> Flags,
    string GraderName,
    string GraderVersion,
    string? Note);
