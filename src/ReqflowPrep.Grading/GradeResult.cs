namespace ReqflowPrep.Grading;

/// <summary>How an answer did on a rubric.</summary>
/// <param name="Score">Weight of the criteria met over the weight of all, 0 to 1.</param>
/// <param name="Passed">Whether every must criterion is met and no criterion is contradicted.</param>
/// <param name="Flags">What is odd about the answer, in alphabetical order; see <see cref="AnswerFlags"/>.</param>
/// <param name="Criteria">One result a criterion, in the order of the rubric.</param>
public sealed record GradeResult(
    double Score,
    bool Passed,
    IReadOnlyList<string> Flags,
    IReadOnlyList<CriterionResult> Criteria);
