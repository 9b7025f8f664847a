using ReqflowPrep.Grading.Learning;

namespace ReqflowPrep.Grading.Evaluation;

/// <summary>A held-out exemplar seen as a passage for one criterion.</summary>
/// <param name="Row">Its features.</param>
/// <param name="Kind">What it is to that criterion; null when it belongs to another one.</param>
internal sealed record PassageExample(float[] Row, ExemplarKind? Kind);
