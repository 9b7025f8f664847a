namespace ReqflowPrep.Grading.Text;

/// <summary>An answer as the grader reads it: without what is copied or addressed to the grader.</summary>
/// <param name="Mentions">All words that may count as a mention.</param>
/// <param name="Claims">The same without word lists: what may count as a claim.</param>
/// <param name="Flags">What was odd, in alphabetical order.</param>
internal sealed record ReadAnswer(Word[] Mentions, Word[] Claims, IReadOnlyList<string> Flags);
