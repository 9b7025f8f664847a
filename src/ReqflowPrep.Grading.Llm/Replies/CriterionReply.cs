namespace ReqflowPrep.Grading.Llm.Replies;

/// <summary>What a reply says of one criterion, as it came.</summary>
internal sealed record CriterionReply(long[] Sentences, Verdict Verdict);
