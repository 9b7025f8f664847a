using ReqflowPrep.Grading;
using ReqflowPrep.Grading.Llm;

namespace ReqflowPrep.Api.Attempts;

/// <param name="Grade">Null when the learner gave up.</param>
/// <param name="Misconceptions">Wrong beliefs that the answer states.</param>
internal sealed record JudgedAnswer(LlmGrade? Grade, IReadOnlyList<MisconceptionFinding> Misconceptions);
