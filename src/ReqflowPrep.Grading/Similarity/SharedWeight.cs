namespace ReqflowPrep.Grading.Similarity;

/// <summary>What one word or pair of words shares with every exemplar.</summary>
/// <param name="Row">One sum an exemplar, before lengths are divided out; null when it shares nothing.</param>
/// <param name="Squared">Its own squared weight, which lengthens the passage it stands in.</param>
internal readonly record struct SharedWeight(float[]? Row, float Squared);
