namespace ReqflowPrep.Grading.Calibration;

/// <summary>What the grader knows whatever the subject; fitted by the evaluation tool.</summary>
/// <param name="Subject">From what likeness on a sentence is on the subject.</param>
/// <param name="Phrases">Phrases of contradiction and of claims.</param>
/// <param name="PassageMet">Log-odds that a passage meets a criterion.</param>
/// <param name="PassageContradicted">Log-odds that a passage contradicts it.</param>
/// <param name="Met">Probability that an answer meets a criterion.</param>
/// <param name="Contradicted">Probability that an answer contradicts it.</param>
internal sealed record CalibrationModel(double Subject, Phrases Phrases, Trees PassageMet, Trees PassageContradicted, AnswerModel Met, AnswerModel Contradicted);
