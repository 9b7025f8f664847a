namespace ReqflowPrep.Grading.Calibration;

/// <summary>Weights of words and pairs of neighboring words, by stem.</summary>
/// <param name="Weights">The weights by phrase.</param>
/// <param name="Bias">Score of a passage without known phrases.</param>
internal sealed record PhraseTable(IReadOnlyDictionary<string, double> Weights, double Bias);
