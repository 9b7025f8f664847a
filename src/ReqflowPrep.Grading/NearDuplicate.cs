namespace ReqflowPrep.Grading;

/// <summary>Two texts that say nearly the same in nearly the same words.</summary>
/// <param name="First">Index of the first text.</param>
/// <param name="Second">Index of the second text, above the first.</param>
/// <param name="Similarity">Share of their words, 0 to 1, weighted by rarity.</param>
public sealed record NearDuplicate(int First, int Second, double Similarity);
