namespace ReqflowPrep.Grading.Llm;

/// <summary>What the language model makes of one criterion.</summary>
/// <param name="Verdict">Its verdict; not met when it named no sentence of the answer for another one.</param>
/// <param name="Evidence">The sentences that it named.</param>
internal sealed record Opinion(Verdict Verdict, IReadOnlyList<EvidenceSpan> Evidence);
