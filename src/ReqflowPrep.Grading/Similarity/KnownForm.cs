namespace ReqflowPrep.Grading.Similarity;

/// <summary>What is known of a word as it is written.</summary>
/// <param name="Characters">What its characters share with every exemplar's, before lengths are divided out; null when that is nothing.</param>
/// <param name="Squared">Squared weight of its characters, which lengthens the passage it stands in.</param>
/// <param name="Vector">What it means; null for a word that is not known.</param>
internal readonly record struct KnownForm(float[]? Characters, float Squared, float[]? Vector);
