namespace ReqflowPrep.Grading.Calibration;

/// <summary>What the grader knows whatever the subject; fitted by the evaluation tool.</summary>
/// <param name="Polarity">Phrases of contradiction.</param>
/// <param name="Assertion">Phrases of claims.</param>
/// <param name="PassageMet">Log-odds that a passage meets a criterion.</param>
/// <param name="PassageContradicted">Log-odds that a passage contradicts it.</param>
/// <param name="Met">Probability that an answer meets a criterion.</param>
/// <param name="Contradicted">Probability that an answer contradicts it.</param>
internal sealed record CalibrationModel(
    PhraseTable Polarity, PhraseTable Assertion, Trees PassageMet, Trees PassageContradicted, PairModel Met, PairModel Contradicted);
