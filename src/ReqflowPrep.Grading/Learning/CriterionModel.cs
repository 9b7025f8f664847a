namespace ReqflowPrep.Grading.Learning;

/// <summary>The three questions asked of a passage about one criterion.</summary>
/// <param name="Meets">Does it say what the met exemplars say, rather than what near, contradicted and other criteria's exemplars say?</param>
/// <param name="Contradicts">Does it say what the contradicted exemplars say, rather than anything else?</param>
/// <param name="OnTopic">Is it about this criterion at all, rather than about another one?</param>
internal sealed record CriterionModel(Separator Meets, Separator Contradicts, Separator OnTopic);
