namespace ReqflowPrep.Grading;

/// <summary>How well a criterion's exemplars tell each other apart when each is judged without itself.</summary>
/// <param name="CriterionId">The criterion's id.</param>
/// <param name="Auc">
/// Probability, 0 to 1, that a met exemplar scores above a near or contradicted one or one that meets another criterion; 0.5 is guessing. NaN without
/// met exemplars or without anything to compare them with.
/// </param>
/// <param name="Misjudged">Exemplars that fall on the wrong side, worst first.</param>
public sealed record CriterionSeparability(string CriterionId, double Auc, IReadOnlyList<string> Misjudged);
