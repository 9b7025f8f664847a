using ReqflowPrep.Grading.Similarity;
using ReqflowPrep.Grading.Text;

namespace ReqflowPrep.Grading.Calibration;

/// <summary>A sentence on the subject.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Comparison">What it has in common with every exemplar.</param>
/// <param name="Criterion">The criterion that it says most about.</param>
/// <param name="Score">How clearly it meets or contradicts that one.</param>
internal readonly record struct ReadSentence(Passage Passage, Comparison Comparison, int Criterion, float Score);
